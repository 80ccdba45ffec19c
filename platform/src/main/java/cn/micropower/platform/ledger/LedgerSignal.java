package cn.micropower.platform.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the sequencer of this process, so that a committed event need not wait for its next look.
 */
public final class LedgerSignal {
  private final Semaphore committed = new Semaphore(0);

  /** Says that events may have been committed; cheap, from any thread, as often as one likes. */
  public void committed() {
    if (committed.availablePermits() == 0) {
      committed.release();
    }
  }

  /** Waits for the next commit, at most that long. */
  void await(Duration atMost) throws InterruptedException {
    if (committed.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      committed.drainPermits();
    }
  }
}
