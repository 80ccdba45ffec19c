package cn.micropower.platform.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * 起始 — what the first event of an aggregate says. Nothing that comes later changes it, so once read
 * it is known for good.
 */
public final class Beginning<S> {
  private static final long REMEMBERED = 100_000;

  private final EventStorageEngine store;
  private final Function<Object, S> meaning;
  private final Cache<String, S> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Beginning(EventStorageEngine store, Function<Object, S> meaning) {
    this.store = store;
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
    var said = meaning.apply(events.next().getPayload());
    known.put(aggregateId, said);
    return Optional.of(said);
  }
}
