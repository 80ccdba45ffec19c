package cn.micropower.platform.relay;

import java.time.Duration;

/**
 * Watches another relay at work. One that fails gives its turn up; one that has kept it for a while
 * does not fail.
 */
final class Standby {
  private static final Duration A_WHILE = Duration.ofSeconds(20);

  private final Lease lease;
  private long turn = -1;
  private long since;

  Standby(Lease lease) {
    this.lease = lease;
  }

  /** Looks, and tells whether one and the same turn has lasted for a while. */
  boolean isSettled() {
    long now = lease.turn();
    if (now != turn) {
      turn = now;
      since = System.nanoTime();
    }
    return System.nanoTime() - since > A_WHILE.toNanos();
  }
}
