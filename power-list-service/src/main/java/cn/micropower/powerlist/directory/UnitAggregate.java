package cn.micropower.powerlist.directory;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.rule.Refused;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Unit} in the event store: commands in, facts out. */
@Aggregate(type = "unit", cache = "aggregateCache")
final class UnitAggregate implements BelongsTo {
  private Optional<Unit> unit = Optional.empty();

  /** For the store, which replays the facts into it. */
  UnitAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RegisterUnit command) {
    if (unit.isPresent()) {
      throw new Refused(DirectoryRule.UNIT_ALREADY_REGISTERED, command.unit());
    }
    AggregateLifecycle.apply(Unit.register(command));
  }

  @CommandHandler
  void handle(RecordRoll command) {
    AggregateLifecycle.apply(unit.orElseThrow().decide(command));
  }

  @AggregateIdentifier
  @Nullable UnitId id() {
    return unit.map(Unit::id).orElse(null);
  }

  @EventSourcingHandler
  void on(UnitEvent event) {
    unit = Unit.evolve(unit, event);
  }

  @Override
  public UnitPath place() {
    return unit.orElseThrow().place();
  }
}
