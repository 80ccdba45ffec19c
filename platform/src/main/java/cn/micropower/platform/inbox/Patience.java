package cn.micropower.platform.inbox;

import java.time.Duration;

/** How long one letter has been tried, and when it is worth trying again. Machine time. */
final class Patience {
  private static final int FEW = 3;
  private static final Duration FIRST = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Duration bound;
  private long begun;
  private int tries;

  /**
   * @param bound how long something that is not there yet is waited for
   */
  Patience(Duration bound) {
    this.bound = bound;
  }

  /** Begins anew: the next failure will be the first. */
  void renew() {
    tries = 0;
  }

  int tries() {
    return tries;
  }

  /**
   * Counts a failed try, unless the letter had no part in it, and returns whether it was the last.
   */
  boolean endsWith(Failure failure) {
    if (failure == Failure.PASSING) {
      return false;
    }
    if (tries++ == 0) {
      begun = System.nanoTime();
    }
    return switch (failure) {
      case PASSING -> false;
      case EARLY -> System.nanoTime() - begun >= bound.toNanos();
      case FAULT -> tries >= FEW;
      case UNSOUND -> true;
    };
  }

  /** How long to wait before the next try. */
  Duration pause() {
    return backoff(tries);
  }

  /** The pause after so many tries in vain: longer every time, never longer than a second. */
  static Duration backoff(int tries) {
    var doubled = FIRST.multipliedBy(1L << Math.clamp(tries - 1, 0, 10));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
