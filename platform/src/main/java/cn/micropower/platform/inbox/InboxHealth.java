package cn.micropower.platform.inbox;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether facts of other services arrive, and if not, what is wrong or missing where. */
record InboxHealth(Inbox inbox) implements HealthIndicator {
  @Override
  public Health health() {
    var troubles = inbox.troubles();
    var health = troubles.values().stream().allMatch(List::isEmpty) ? Health.up() : Health.down();
    return health.withDetails(troubles).withDetail("parked", inbox.parked()).build();
  }
}
