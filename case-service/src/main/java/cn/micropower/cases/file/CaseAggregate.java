package cn.micropower.cases.file;

import static cn.micropower.cases.file.CaseRule.CASE_FILED_ALREADY;

import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.platform.rule.Refused;
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

/** Keeps one {@link CaseFile} in the event store: commands in, facts out. */
@Aggregate(type = "case", cache = "aggregateCache")
final class CaseAggregate implements BelongsTo {
  private Optional<CaseFile> file = Optional.empty();

  /** For the store, which replays the facts into it. */
  CaseAggregate() {}

  /** A clue becomes a case once: its id follows from the clue's. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenCase command, @MetaDataValue("actor") String actor) {
    if (file.isPresent()) {
      throw new Refused(CASE_FILED_ALREADY);
    }
    AggregateLifecycle.apply(CaseFile.open(command, actor));
  }

  @CommandHandler
  void handle(AssignCase command) {
    AggregateLifecycle.apply(file.orElseThrow().decide(command));
  }

  @CommandHandler
  void handle(CloseCase command) {
    AggregateLifecycle.apply(file.orElseThrow().decide(command));
  }

  @AggregateIdentifier
  @Nullable CaseId id() {
    return file.map(known -> known.opened().file()).orElse(null);
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    file = CaseFile.evolve(file, event);
  }

  @Override
  public UnitPath place() {
    return file.orElseThrow().opened().seat();
  }
}
