package cn.micropower.platform.ledger;

import cn.micropower.platform.Cause;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether events are being settled, and if not, why. */
record LedgerHealth(SequencerThread sequencer, LedgerLag lag) implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Override
  public Health health() {
    String trouble = sequencer.trouble();
    if (trouble != null) {
      return Health.down().withDetail("reason", trouble).build();
    }
    try {
      LedgerLag.Lag measured = lag.measure();
      boolean late = measured.age().compareTo(PATIENCE) > 0;
      Health.Builder health =
          late
              ? Health.down().withDetail("reason", "events wait to be settled for too long")
              : Health.up();
      return health
          .withDetail("leaves", measured.leaves())
          .withDetail("unsettled", measured.unsettled())
          .withDetail("oldestSeconds", measured.age().toSeconds())
          .build();
    } catch (RuntimeException e) {
      return Health.down().withDetail("reason", Cause.of(e)).build();
    }
  }
}
