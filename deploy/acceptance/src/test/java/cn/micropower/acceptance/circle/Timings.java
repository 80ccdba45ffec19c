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
  record Pair(long one, long other) {
    Pair turned() {
      return new Pair(other, one);
    }
  }

  /** Returns what both took, so many times; every second time the other goes first. */
  static Timings of(Runnable one, Runnable other, int times) {
    return new Timings(
        IntStream.range(0, times)
            .mapToObj(time -> time % 2 == 0 ? pair(one, other) : pair(other, one).turned())
            .toList());
  }

  /** Whether one can be told from the other by the middle of their times. */
  boolean tellApart() {
    var seen = Math.max(LEAST_SEEN.toNanos(), SEEN * Math.min(one(), other()));
    return Math.abs(one() - other()) > seen;
  }

  @Override
  public String toString() {
    return "medians of %d and %d µs".formatted(one() / 1000, other() / 1000);
  }

  private long one() {
    return median(pairs.stream().map(Pair::one).toList());
  }

  private long other() {
    return median(pairs.stream().map(Pair::other).toList());
  }

  private static Pair pair(Runnable first, Runnable second) {
    return new Pair(nanos(first), nanos(second));
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
