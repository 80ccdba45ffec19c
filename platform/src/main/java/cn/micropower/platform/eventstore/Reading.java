package cn.micropower.platform.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * 查阅 — the present state of aggregates that a decision only reads. Nothing is locked; a look asks
 * the storage for what came since the last one, so the answer is as fresh as the transaction, or,
 * where the unit of work may rely on memory, leaves that to the proof of what was {@link Relied}
 * on. What the present unit of work has only staged is not asked for, as it may yet be rolled back.
 */
public final class Reading<S> {
  private static final long REMEMBERED = 100_000;

  private final EventStorageEngine store;
  private final S nothing;
  private final BiFunction<S, Object, S> evolve;
  private final Cache<String, Seen<S>> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Reading(EventStorageEngine store, S nothing, BiFunction<S, Object, S> evolve) {
    this.store = store;
    this.nothing = nothing;
    this.evolve = evolve;
  }

  /** Returns the state after the last committed event, or the empty state if there is none. */
  public S at(String aggregateId) {
    var before = seen.get(aggregateId, _ -> new Seen<>(-1, nothing));
    if (before.sequence() >= 0 && Relied.on(aggregateId, before.sequence())) {
      return before.state();
    }
    var after = before;
    var news = store.readEvents(aggregateId, before.sequence() + 1);
    while (news.hasNext()) {
      after = after.with(news.next(), evolve);
    }
    if (after.sequence() > before.sequence()) {
      seen.put(aggregateId, after);
    }
    Relied.on(aggregateId, after.sequence());
    return after.state();
  }

  private record Seen<S>(long sequence, S state) {
    Seen<S> with(DomainEventMessage<?> event, BiFunction<S, Object, S> evolve) {
      return new Seen<>(event.getSequenceNumber(), evolve.apply(state, event.getPayload()));
    }
  }
}
