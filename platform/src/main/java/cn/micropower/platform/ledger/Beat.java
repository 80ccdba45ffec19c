package cn.micropower.platform.ledger;

import java.time.Duration;

/**
 * 节拍 — when sealed events are given their leaves: together at the multiples of a duration, so that
 * nobody who watches the ledger can tell at which moment something was done. Machine time, which is
 * the same for whatever is done.
 *
 * @param every zero for at once
 */
record Beat(Duration every) {
  static final Beat NONE = new Beat(Duration.ZERO);

  /** In SQL, the last beat's moment; its length in milliseconds is the parameter {@code beat}. */
  static final String LAST =
      """
      to_timestamp(floor(extract(epoch from clock_timestamp()) * 1000 / greatest(:beat, 1))
          * greatest(:beat, 1) / 1000.0)
      """;

  Beat {
    if (every.isNegative()) {
      throw new IllegalArgumentException("micropower.ledger.beat is a length of time");
    }
  }

  /** Returns the pause, or the rest up to the next moment if that is shorter. */
  Duration within(Duration pause) {
    long length = every.toMillis();
    if (length == 0) {
      return pause;
    }
    var rest = Duration.ofMillis(length - System.currentTimeMillis() % length);
    return rest.compareTo(pause) < 0 ? rest : pause;
  }
}
