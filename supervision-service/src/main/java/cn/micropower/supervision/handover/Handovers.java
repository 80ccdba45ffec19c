package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.supervision.handover.HandoverEvent.HandedOver;
import cn.micropower.supervision.handover.HandoverEvent.Returned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handings over as those assigned to them look them up. */
public final class Handovers {
  private final Reading<Optional<Handover>> handovers;

  public Handovers(Readings readings) {
    this.handovers =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof HandoverEvent known ? Handover.evolve(before, known) : before);
  }

  /** The handing over, if there is one and that person may know of it. */
  public Optional<Told> told(HandoverId id, PersonId to) {
    return handovers
        .at(id.value())
        .filter(handover -> handover.handedOver().isAssigned(to))
        .map(handover -> new Told(handover.handedOver(), handover.returned()));
  }

  /**
   * A handing over as those assigned may know it.
   *
   * @param returned null while the clue is out
   */
  public record Told(HandedOver handedOver, @Nullable Returned returned) {}
}
