package cn.micropower.platform.eventstore;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Opens readings over the event store. */
public final class Readings {
  private final EventStorageEngine store;
  private final EventBus bus;

  Readings(EventStorageEngine store, EventBus bus) {
    this.store = store;
    this.bus = bus;
  }

  /**
   * Returns a reading of one kind of aggregate.
   *
   * @param nothing the state before the first event
   * @param evolve how one event changes the state; pure, never refuses
   */
  public <S> Reading<S> of(S nothing, BiFunction<S, Object, S> evolve) {
    return new Reading<>(store, nothing, evolve);
  }

  /**
   * Returns what the first events of one kind of aggregate say for good.
   *
   * @param first the event by which such an aggregate begins, and which none of its others is
   * @param meaning reads it; pure, never refuses
   */
  public <E, S> Beginning<E, S> beginning(Class<E> first, Function<E, S> meaning) {
    var beginning = new Beginning<>(store, first, meaning);
    bus.subscribe(beginning::appending);
    return beginning;
  }
}
