package cn.micropower.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** 节拍 — lets a command begin every so often, whoever gives it. */
final class Pace {
  private final long nanos;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  private Pace(Duration between) {
    this.nanos = between.toNanos();
  }

  /** As fast as it goes. */
  static Pace none() {
    return new Pace(Duration.ZERO);
  }

  static Pace perSecond(int commands) {
    return new Pace(Duration.ofSeconds(1).dividedBy(commands));
  }

  /** Returns when it is the caller's turn. */
  void await() {
    long turn = next.getAndAdd(nanos);
    for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
