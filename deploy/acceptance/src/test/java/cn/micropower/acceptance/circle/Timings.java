package cn.micropower.acceptance.circle;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 耗时 — how long two askings took, made in turn, so that whatever else happens happens to both.
 *
 * @param pairs in the order in which they were made
 */
record Timings(List<Pair> pairs) {
  private static final Duration LEAST_SEEN = Duration.ofMillis(1);
  private static final double SEEN = 0.25;

  /** One asking and the other, in nanoseconds. */
  record Pair(long one, long other) {}

  /** Returns what both took, so many times; every second time the other goes first. */
  static Timings of(Runnable one, Runnable other, int times) {
    return new Timings(
        IntStream.range(0, times).mapToObj(time -> pair(one, other, time % 2 == 0)).toList());
  }

  /** Whether one can be told from the other by the middle of their times. */
  boolean tellApart() {
    var seen = Math.max(LEAST_SEEN.toNanos(), Math.round(SEEN * Math.min(one(), other())));
    return Math.abs(one() - other()) > seen;
  }

  @Override
  public String toString() {
    return "medians of %d and %d µs of %d pairs"
        .formatted(one() / 1000, other() / 1000, pairs.size());
  }

  private long one() {
    return median(pairs.stream().map(Pair::one).toList());
  }

  private long other() {
    return median(pairs.stream().map(Pair::other).toList());
  }

  private static Pair pair(Runnable one, Runnable other, boolean oneFirst) {
    if (oneFirst) {
      return new Pair(nanos(one), nanos(other));
    }
    var others = nanos(other);
    return new Pair(nanos(one), others);
  }

  private static long nanos(Runnable asking) {
    var begin = System.nanoTime();
    asking.run();
    return System.nanoTime() - begin;
  }

  private static long median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
  }
}
