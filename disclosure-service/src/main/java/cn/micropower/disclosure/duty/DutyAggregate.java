package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Duty} in the event store: commands in, facts out. */
@Aggregate(type = "duty", cache = "aggregateCache")
final class DutyAggregate implements BelongsTo {
  private Optional<Duty> duty = Optional.empty();

  /** For the store, which replays the facts into it. */
  DutyAggregate() {}

  /** A duty is opened once; the same fact told again opens nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenDuty command) {
    if (duty.isEmpty()) {
      AggregateLifecycle.apply(Duty.open(command));
    }
  }

  @CommandHandler
  void handle(
      PostDisclosure command,
      @MetaDataValue("actor") String actor,
      @MetaDataValue("role") String role) {
    duty.orElseThrow().decide(command, actor, role).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  void handle(CloseDuty command, @MetaDataValue("role") String role) {
    AggregateLifecycle.apply(duty.orElseThrow().decide(command, role));
  }

  @CommandHandler
  void handle(EndPublicity command) {
    duty.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  void handle(MarkOverdue command) {
    duty.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @AggregateIdentifier
  @Nullable DutyId id() {
    return duty.map(known -> known.opened().duty()).orElse(null);
  }

  @EventSourcingHandler
  void on(DutyEvent event) {
    duty = Duty.evolve(duty, event);
  }

  @Override
  public UnitPath place() {
    return duty.orElseThrow().opened().matter().place();
  }
}
