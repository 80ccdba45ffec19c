package cn.micropower.platform.eventstore;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Opens readings over the event store. */
public final class Readings {
  private final EventStorageEngine store;

  Readings(EventStorageEngine store) {
    this.store = store;
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
   * @param meaning reads the first event; pure, never refuses
   */
  public <S> Beginning<S> beginning(Function<Object, S> meaning) {
    return new Beginning<>(store, meaning);
  }
}
