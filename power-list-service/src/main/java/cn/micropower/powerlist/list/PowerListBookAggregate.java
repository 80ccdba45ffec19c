package cn.micropower.powerlist.list;

import cn.micropower.contracts.id.PowerListId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link PowerListBook} in the event store: publications in, versions out. */
@Aggregate(type = "power-list", cache = "aggregateCache")
final class PowerListBookAggregate {
  private PowerListBook book = PowerListBook.EMPTY;

  /** For the store, which replays the facts into it. */
  PowerListBookAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PublishPowerList command) {
    AggregateLifecycle.apply(book.decide(command));
  }

  @AggregateIdentifier
  @Nullable PowerListId id() {
    return book.lists().latest().map(PowerList::id).orElse(null);
  }

  @EventSourcingHandler
  void on(PowerListEvent event) {
    book = book.evolve(event);
  }
}
