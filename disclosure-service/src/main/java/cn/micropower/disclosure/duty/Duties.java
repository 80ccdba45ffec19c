package cn.micropower.disclosure.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The duties as the doors look them up: whether there is one, and where. */
public final class Duties {
  private final Reading<Optional<Duty>> duties;

  public Duties(Readings readings) {
    this.duties =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof DutyEvent known ? Duty.evolve(before, known) : before);
  }

  /** The id of the duty to make a step of an exercise public: of the same step, always the same. */
  public static DutyId idOf(ExerciseId exercise, String step) {
    var name = exercise.value() + " " + step;
    return new DutyId("duty:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  /** Where the duty lies, if it was ever opened. */
  public Optional<UnitPath> place(DutyId id) {
    return duties.at(id.value()).map(duty -> duty.opened().matter().place());
  }

  /** What others may tell of the duty, if it was ever opened. */
  public Optional<Told> told(DutyId id) {
    return duties
        .at(id.value())
        .map(
            duty ->
                new Told(
                    duty.opened().matter(),
                    duty.opened().content().title(),
                    duty.posting() == null ? null : duty.posting().postedOn()));
  }

  /**
   * A duty as others speak of it.
   *
   * @param postedOn the day on which it was put up; null while nothing is posted
   */
  public record Told(Matter matter, String title, @Nullable LocalDate postedOn) {

    /** Whether it hung, or had hung, on that day. */
    public boolean publishedBy(LocalDate day) {
      return postedOn != null && !postedOn.isAfter(day);
    }
  }
}
