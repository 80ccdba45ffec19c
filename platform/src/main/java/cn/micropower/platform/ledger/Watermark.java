package cn.micropower.platform.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** 水位 — a number that only rises, and wakes those who wait for it. */
public final class Watermark {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition risen = lock.newCondition();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile long value;

  /** Returns the highest number it was raised to; 0 at first. */
  public long value() {
    return value;
  }

  /** Raises it, unless it is that high already. */
  public void raise(long reached) {
    if (reached <= value) {
      return;
    }
    lock.lock();
    try {
      value = Math.max(value, reached);
      risen.signalAll();
    } finally {
      lock.unlock();
    }
    listeners.forEach(Runnable::run);
  }

  /**
   * Waits until it has reached the target.
   *
   * @return false if it did not within that time
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean await(long target, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (value < target) {
        if (left <= 0) {
          return false;
        }
        left = risen.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Has the listener run, in the raising thread, after every rise. */
  public void onRise(Runnable listener) {
    listeners.add(listener);
  }

  /** Has the listener run no more. */
  public void forget(Runnable listener) {
    listeners.remove(listener);
  }
}
