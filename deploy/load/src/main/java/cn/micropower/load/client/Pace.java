package cn.micropower.load.client;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** 节拍 — lets a request begin every so often, whoever sends it. */
final class Pace {
  private final long nanos;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  private Pace(long nanos) {
    this.nanos = nanos;
  }

  /** As fast as it goes. */
  static Pace none() {
    return new Pace(0);
  }

  static Pace perSecond(double requests) {
    return new Pace(Math.round(TimeUnit.SECONDS.toNanos(1) / requests));
  }

  /**
   * Returns when it is the caller's turn, with the nanosecond at which that turn was: who comes
   * late because the answers are slow counts that as part of the latency.
   */
  long await() {
    if (nanos == 0) {
      return System.nanoTime();
    }
    long turn = next.getAndAdd(nanos);
    for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return turn;
  }
}
