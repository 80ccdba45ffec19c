package cn.micropower.platform.ledger;

import java.time.Duration;

/**
 * 节拍 — when leaves are settled: at once, or together at the multiples of a duration, so that nobody
 * who watches the ledger can tell at which moment something was done. Machine time, which is the
 * same for whatever is done.
 *
 * @param every zero for at once
 */
record Beat(Duration every) {
  static final Beat NONE = new Beat(Duration.ZERO);

  Beat {
    if (every.isNegative()) {
      throw new IllegalArgumentException("micropower.ledger.batch is a length of time");
    }
  }

  /** Returns how long it is to the next moment; nothing where there is nothing to wait for. */
  Duration untilNext() {
    long length = every.toMillis();
    return length == 0
        ? Duration.ZERO
        : Duration.ofMillis(length - System.currentTimeMillis() % length);
  }

  /** Returns the pause after a turn: the rest up to the next moment, where there is such. */
  Duration after(Duration pause) {
    return every.isZero() ? pause : untilNext();
  }
}
