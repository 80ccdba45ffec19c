package cn.micropower.platform.command;

import cn.micropower.platform.seal.SealedNames;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * 密封之流 — stands before the event store. A leaf names its stream, so what is sealed stands in
 * streams of its own, whose ids say nothing; and what a sealed fact led to is sealed as well, for
 * an open record without its cause would show that it has a sealed one.
 */
record SealedStreams(SealedNames names) implements MessageDispatchInterceptor<EventMessage<?>> {

  /** What the ids of all these streams begin with. */
  static final String PREFIX = "sealed:";

  /**
   * Lets the events pass.
   *
   * @throws IllegalStateException if one is sealed and its stream is not, or the other way round,
   *     or if it is open and a sealed fact led to it; it does not say what event
   */
  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      check(event);
    }
    return (_, event) -> event;
  }

  private void check(EventMessage<?> event) {
    var sealed = names.hold(event.getPayloadType());
    if (event instanceof DomainEventMessage<?> appended
        && sealed != appended.getAggregateIdentifier().startsWith(PREFIX)) {
      throw new IllegalStateException(
          "what is sealed, and nothing else, stands in a stream " + PREFIX + "<uuid>");
    }
    if (!sealed && event.getMetaData().containsKey(Provenance.SEALED_CAUSE)) {
      throw new IllegalStateException("what a sealed fact led to must be sealed");
    }
  }
}
