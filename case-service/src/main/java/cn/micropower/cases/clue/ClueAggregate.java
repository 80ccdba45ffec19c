package cn.micropower.cases.clue;

import cn.micropower.contracts.id.ClueId;
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

/** Keeps one {@link Clue} in the event store: commands in, facts out. */
@Aggregate(type = "clue", cache = "aggregateCache")
final class ClueAggregate implements BelongsTo {
  private Optional<Clue> clue = Optional.empty();

  /** For the store, which replays the facts into it. */
  ClueAggregate() {}

  /** A clue is received once; the same handing over told again changes nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReceiveClue command) {
    if (clue.isEmpty()) {
      AggregateLifecycle.apply(Clue.receive(command));
    }
  }

  @CommandHandler
  void handle(AssignClue command) {
    AggregateLifecycle.apply(clue.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(DeclareRelative command) {
    AggregateLifecycle.apply(clue.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(DisposeClue command, @MetaDataValue("actor") String actor) {
    AggregateLifecycle.apply(clue.orElseThrow().decide(command, actor));
  }

  @AggregateIdentifier
  @Nullable ClueId id() {
    return clue.map(known -> known.received().clue()).orElse(null);
  }

  @EventSourcingHandler
  void on(ClueEvent event) {
    clue = Clue.evolve(clue, event);
  }

  @Override
  public UnitPath place() {
    return clue.orElseThrow().received().seat();
  }
}
