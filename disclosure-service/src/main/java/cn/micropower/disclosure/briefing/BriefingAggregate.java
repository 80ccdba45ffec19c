package cn.micropower.disclosure.briefing;

import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.platform.command.BelongsTo;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one briefing in the event store: commands in, facts out. */
@Aggregate(type = "briefing", cache = "aggregateCache")
final class BriefingAggregate implements BelongsTo {
  private Optional<BriefingHeld> held = Optional.empty();

  /** For the store, which replays the facts into it. */
  BriefingAggregate() {}

  @CommandHandler
  BriefingAggregate(HoldBriefing command) {
    AggregateLifecycle.apply(Briefing.hold(command));
  }

  @AggregateIdentifier
  @Nullable BriefingId id() {
    return held.map(BriefingHeld::briefing).orElse(null);
  }

  @EventSourcingHandler
  void on(BriefingEvent event) {
    held =
        Optional.of(
            switch (event) {
              case BriefingHeld fact -> fact;
            });
  }

  @Override
  public UnitPath place() {
    return held.orElseThrow().place();
  }
}
