package cn.micropower.platform.relay;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.web.Declined;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Stands before the event store: a fact that could not travel must not happen, for once it stands
 * in the ledger everything after it would have to wait.
 */
record LargestFact(PublishedForms forms) implements MessageDispatchInterceptor<EventMessage<?>> {

  /**
   * Lets the events pass.
   *
   * @throws Declined with 413 if one would be published in more than {@link Topic#LARGEST_FACT}
   *     bytes
   */
  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      forms.of(event).ifPresent(LargestFact::check);
    }
    return (_, event) -> event;
  }

  private static void check(PublishedForm form) {
    if (form.json().length > Topic.LARGEST_FACT) {
      throw new Declined(Problem.FACT_TOO_LARGE, Topic.LARGEST_FACT);
    }
  }
}
