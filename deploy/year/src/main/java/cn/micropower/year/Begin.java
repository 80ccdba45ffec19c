package cn.micropower.year;

import cn.micropower.local.home.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * 开年 — decides which year is played, and whether it may be.
 *
 * @param today the present day of the villages
 * @param machine the present moment of the machine
 */
record Begin(LocalDate today, Instant machine) {
  private static final long USUAL_SEED = 2024;

  /** The services know a request again for seven days. */
  private static final Duration KNOWN_AGAIN = Duration.ofDays(6);

  /**
   * Returns the year to play.
   *
   * @param before the one that was begun in this home, if any
   * @throws Trouble when this system cannot play it
   */
  Mark of(Options options, Optional<Mark> before) {
    return before.map(mark -> again(options, mark)).orElseGet(() -> anew(options));
  }

  private Mark anew(Options options) {
    int year = options.year().orElse(machine.atZone(ZoneOffset.UTC).getYear() + 1);
    var begin = LocalDate.of(year, 1, 1);
    if (!today.isBefore(begin)) {
      throw new Trouble(
          """
          The clock of this system stands at %s, and the year would begin on %s: start over with \
          ./deploy/up --fresh, or choose a later one with --year.\
          """
              .formatted(today, begin));
    }
    return new Mark(options.seed().orElse(USUAL_SEED), begin, machine, false);
  }

  private Mark again(Options options, Mark mark) {
    var what = "The year %d (seed %d)".formatted(mark.begin().getYear(), mark.seed());
    if (mark.played()) {
      throw new Trouble(
          what + " has been played on this system: start over with ./deploy/up --fresh.");
    }
    if (options.seed().orElse(mark.seed()) != mark.seed()
        || options.year().orElse(mark.begin().getYear()) != mark.begin().getYear()) {
      throw new Trouble(
          what
              + " was begun on this system: go on with it without options, or start over with"
              + " ./deploy/up --fresh.");
    }
    if (machine.isAfter(mark.begunAt().plus(KNOWN_AGAIN))) {
      throw new Trouble(
          what + " was begun too long ago to go on with: start over with ./deploy/up --fresh.");
    }
    return mark;
  }
}
