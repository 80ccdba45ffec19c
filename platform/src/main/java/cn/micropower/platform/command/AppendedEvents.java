package cn.micropower.platform.command;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Notes, per unit of work, the last event that is about to be appended. */
final class AppendedEvents implements MessageDispatchInterceptor<EventMessage<?>> {
  private static final String LAST = AppendedEvents.class.getName();
  private static final String ANY = LAST + ".any";

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    if (CurrentUnitOfWork.isStarted()) {
      var resources = CurrentUnitOfWork.get().root().resources();
      resources.put(ANY, true);
      if (events.getLast() instanceof DomainEventMessage<?> last) {
        resources.put(LAST, last);
      }
    }
    return (_, event) -> event;
  }

  /** Whether the unit of work appends any event. */
  static boolean areIn(UnitOfWork<?> work) {
    return work.root().resources().containsKey(ANY);
  }

  /**
   * Returns the last event that the unit of work appends.
   *
   * @throws IllegalStateException if it appends none: every accepted command leaves a fact
   */
  static DomainEventMessage<?> last(UnitOfWork<?> work) {
    DomainEventMessage<?> last = work.root().getResource(LAST);
    if (last == null) {
      throw new IllegalStateException("an accepted command left no event");
    }
    return last;
  }
}
