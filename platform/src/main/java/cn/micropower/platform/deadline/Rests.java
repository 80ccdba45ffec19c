package cn.micropower.platform.deadline;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What need not be given again yet, on machine time: what was done and is not yet known to be, what
 * failed, and what waits behind it.
 */
final class Rests {
  private static final Duration DONE = Duration.ofSeconds(30);
  private static final Duration WAITING = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final LongSupplier nanos;
  private final Map<Due, Rest> rests = new HashMap<>();

  private record Rest(long from, Duration length, int failures) {}

  /**
   * @param nanos the machine's clock, as {@link System#nanoTime}
   */
  Rests(LongSupplier nanos) {
    this.nanos = nanos;
  }

  boolean rests(Due due) {
    var rest = rests.get(due);
    return rest != null && nanos.getAsLong() - rest.from() < rest.length().toNanos();
  }

  /** Whether the last attempt at it failed. */
  boolean hasFailed(Due due) {
    return failures(due) > 0;
  }

  /** It was done: the rooms will know of it soon. */
  void done(Due due) {
    put(due, DONE, 0);
  }

  /** It waits for an earlier one. */
  void waits(Due due) {
    put(due, WAITING, failures(due));
  }

  /** It failed: the next attempt comes after a pause that doubles each time. */
  void failed(Due due) {
    int failures = failures(due) + 1;
    var pause = Duration.ofSeconds(1L << Math.min(failures - 1, 6));
    put(due, pause.compareTo(LONGEST) > 0 ? LONGEST : pause, failures);
  }

  /** Forgets all that is due no more. */
  void keepOnly(Collection<Due> due) {
    rests.keySet().retainAll(due);
  }

  int size() {
    return rests.size();
  }

  private int failures(Due due) {
    var rest = rests.get(due);
    return rest == null ? 0 : rest.failures();
  }

  private void put(Due due, Duration length, int failures) {
    rests.put(due, new Rest(nanos.getAsLong(), length, failures));
  }
}
