package cn.micropower.powerlist.rulepack.book;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.powerlist.rulepack.RulePack;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link RulePackBook} in the event store: publications in, versions out. */
@Aggregate(type = "rule-pack", cache = "aggregateCache")
final class RulePackBookAggregate {
  private RulePackBook book = RulePackBook.EMPTY;

  /** For the store, which replays the facts into it. */
  RulePackBookAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PublishRulePack command) {
    AggregateLifecycle.apply(book.decide(command));
  }

  @AggregateIdentifier
  @Nullable RulePackId id() {
    return book.packs().latest().map(RulePack::id).orElse(null);
  }

  @EventSourcingHandler
  void on(RulePackEvent event) {
    book = book.evolve(event);
  }
}
