package cn.micropower.platform.view;

import cn.micropower.platform.ledger.Watermark;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Hands every leaf to the projection. It takes even those that the projection has no handler for,
 * so that the generation's token always says how far it is; and it lets every exception through.
 */
record Projecting(AnnotationEventHandlerAdapter projection, Watermark reached)
    implements EventHandlerInvoker {

  @Override
  public boolean canHandle(EventMessage<?> event, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> event, Segment segment) throws Exception {
    projection.handle(event);
    if (event instanceof TrackedEventMessage<?> tracked) {
      long position = tracked.trackingToken().position().orElse(-1) + 1;
      CurrentUnitOfWork.get().afterCommit(ignored -> reached.raise(position));
    }
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
