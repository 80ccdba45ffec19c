package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.MatterId;
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

/** Keeps one {@link Appraised} matter in the event store: commands in, facts out. */
@Aggregate(type = "matter", cache = "aggregateCache")
final class MatterAggregate implements BelongsTo {
  private Optional<Appraised> matter = Optional.empty();

  /** For the store, which replays the facts into it. */
  MatterAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenAppraisal command) {
    Appraised.open(matter, command).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  void handle(CountVotes command) {
    AggregateLifecycle.apply(matter.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(
      Explain command, @MetaDataValue("actor") String actor, @MetaDataValue("role") String role) {
    AggregateLifecycle.apply(matter.orElseThrow().decide(command, actor, role));
  }

  @CommandHandler
  void handle(CloseAppraisal command) {
    matter.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  void handle(CloseUnexplained command) {
    matter.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  void handle(SettleMatter command) {
    matter.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @AggregateIdentifier
  @Nullable MatterId id() {
    return matter.map(known -> known.matter().id()).orElse(null);
  }

  @EventSourcingHandler
  void on(MatterEvent event, @MetaDataValue("actor") @Nullable String actor) {
    matter = Appraised.evolve(matter, event, actor);
  }

  @Override
  public UnitPath place() {
    return matter.orElseThrow().matter().place();
  }
}
