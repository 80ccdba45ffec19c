package cn.micropower.supervision.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.supervision.matter.Matter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The appraisals as the doors look them up: of which matter, where, and on which day. */
public final class Appraisals {
  private static final int OCCASION_DIGITS = 8;

  private final Reading<Optional<Appraised>> matters;

  public Appraisals(Readings readings) {
    this.matters =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof MatterEvent known
                    ? Appraised.evolve(before, known, null)
                    : before);
  }

  /**
   * The id of the appraisal of a matter on one occasion: of the same, always the same. It holds the
   * matter's own, so that nobody has to remember whose it is.
   *
   * @param occasion what villagers were told by: a briefing, a feedback
   */
  public static AppraisalId idOf(MatterId matter, String occasion) {
    var digits = UUID.nameUUIDFromBytes(occasion.getBytes(UTF_8)).toString();
    return new AppraisalId(
        matter.value().replaceFirst("^matter:", "appraisal:")
            + "-"
            + digits.substring(0, OCCASION_DIGITS));
  }

  /** The appraisal, if it was ever opened. */
  public Optional<Told> told(AppraisalId appraisal) {
    return matterOf(appraisal)
        .flatMap(matter -> matters.at(matter.value()))
        .filter(matter -> matter.known().contains(appraisal))
        .map(
            matter -> {
              var sitting = matter.sitting();
              var counted = sitting == null ? null : sitting.counted();
              return new Told(
                  matter.matter(),
                  counted == null ? Optional.empty() : Optional.of(counted.heldOn()));
            });
  }

  private static Optional<MatterId> matterOf(AppraisalId appraisal) {
    var value = appraisal.value().replaceFirst("^appraisal:", "matter:");
    var end = value.length() - OCCASION_DIGITS - 1;
    return end > "matter:".length()
        ? Optional.of(new MatterId(value.substring(0, end)))
        : Optional.empty();
  }

  /**
   * An appraisal as others speak of it.
   *
   * @param heldOn the day of the vote, while it is open and once there was one
   */
  public record Told(Matter matter, Optional<LocalDate> heldOn) {}
}
