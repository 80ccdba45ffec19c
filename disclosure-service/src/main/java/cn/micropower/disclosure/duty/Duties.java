package cn.micropower.disclosure.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import java.util.Optional;
import java.util.UUID;

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
                    duty.posting() != null));
  }

  /**
   * A duty as others speak of it.
   *
   * @param posted whether it hangs, or hung
   */
  public record Told(Matter matter, String title, boolean posted) {}
}
