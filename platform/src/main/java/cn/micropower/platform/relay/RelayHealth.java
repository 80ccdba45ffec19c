package cn.micropower.platform.relay;

import cn.micropower.platform.Cause;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether facts leave for Kafka, and if not, why. Another process at work is as well. */
record RelayHealth(RelayThread relay, RelayLag lag) implements HealthIndicator {
  @Override
  public Health health() {
    try {
      RelayLag.Lag measured = lag.measure();
      String trouble = relay.trouble();
      Health.Builder health =
          trouble == null ? Health.up() : Health.down().withDetail("reason", trouble);
      return health
          .withDetail("duty", relay.atWork() ? "at work" : "standing by")
          .withDetail("position", measured.position())
          .withDetail("lag", measured.leaves())
          .withDetail("oldestSeconds", measured.age().toSeconds())
          .build();
    } catch (RuntimeException e) {
      return Health.down().withDetail("reason", Cause.of(e)).build();
    }
  }
}
