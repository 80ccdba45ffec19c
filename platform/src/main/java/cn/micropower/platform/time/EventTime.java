package cn.micropower.platform.time;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.DisposableBean;

/** Facts are recorded at the domain's time: Axon stamps all events by one clock, set here. */
final class EventTime implements DisposableBean {
  private final Clock before = GenericEventMessage.clock;

  @SuppressWarnings("StaticAssignmentInConstructor") // the only place where Axon takes a clock
  EventTime(DomainClock clock) {
    InstantSource domain = clock::now;
    GenericEventMessage.clock = domain.withZone(ZoneOffset.UTC);
  }

  @Override
  public void destroy() {
    GenericEventMessage.clock = before;
  }
}
