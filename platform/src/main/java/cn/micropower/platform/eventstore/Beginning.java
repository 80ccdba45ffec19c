package cn.micropower.platform.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * 起始 — what the first event of an aggregate says. Nothing that comes later changes it, so once read
 * it is known for good; of what begins in this process it is known from the commit on, unread.
 */
public final class Beginning<E, S> {
  private static final long REMEMBERED = 100_000;

  private final EventStorageEngine store;
  private final Class<E> first;
  private final Function<E, S> meaning;
  private final Cache<String, S> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Beginning(EventStorageEngine store, Class<E> first, Function<E, S> meaning) {
    this.store = store;
    this.first = first;
    this.meaning = meaning;
  }

  /** Returns what the first event says; empty if there is none. */
  public Optional<S> of(String aggregateId) {
    var remembered = known.getIfPresent(aggregateId);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    var events = store.readEvents(aggregateId, 0);
    if (!events.hasNext()) {
      return Optional.empty();
    }
    var said = meaning.apply(first.cast(events.next().getPayload()));
    known.put(aggregateId, said);
    return Optional.of(said);
  }

  /** Remembers the beginnings among the events that the present unit of work appends. */
  void appending(List<? extends EventMessage<?>> events) {
    if (!CurrentUnitOfWork.isStarted()) {
      return;
    }
    for (var event : events) {
      if (event instanceof DomainEventMessage<?> domain && first.isInstance(domain.getPayload())) {
        var said = meaning.apply(first.cast(domain.getPayload()));
        CurrentUnitOfWork.get()
            .root()
            .afterCommit(_ -> known.put(domain.getAggregateIdentifier(), said));
      }
    }
  }
}
