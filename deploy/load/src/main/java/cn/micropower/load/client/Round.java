package cn.micropower.load.client;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One measured round.
 *
 * @param nanos the latency of each accepted request, sorted
 * @param failures how many requests were not accepted
 * @param complaint what one of them was answered
 */
@SuppressWarnings("ArrayRecordComponent")
public record Round(Duration took, long[] nanos, long failures, @Nullable String complaint) {

  static Round of(Duration took, List<Tally.Work> works) {
    return new Round(
        took,
        works.stream().flatMapToLong(work -> LongStream.of(work.nanos())).sorted().toArray(),
        works.stream().mapToLong(Tally.Work::failures).sum(),
        works.stream()
            .map(Tally.Work::complaint)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /** The round in the middle, by how much was accepted in a second. */
  public static Round median(List<Round> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Round::perSecond))
        .toList()
        .get(rounds.size() / 2);
  }

  /** How many were accepted. */
  public int accepted() {
    return nanos.length;
  }

  public double perSecond() {
    return nanos.length * 1e9 / took.toNanos();
  }

  /** The latency, in milliseconds, that the given percentage of requests did not exceed. */
  public double millis(int percent) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int rank = Math.ceilDiv(nanos.length * percent, 100);
    return nanos[Math.max(rank, 1) - 1] / 1e6;
  }
}
