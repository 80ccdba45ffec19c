package cn.micropower.platform.view;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether all views follow the ledger, and if not, which stands where, and why. */
record ViewHealth(Views views) implements HealthIndicator {
  @Override
  public Health health() {
    String trouble = views.trouble();
    if (trouble != null) {
      return Health.down().withDetail("reason", trouble).build();
    }
    List<ViewStatus> all = views.status();
    Health.Builder health = Health.up();
    if (all.stream().map(ViewStatus::error).anyMatch(Objects::nonNull)) {
      health.down();
    } else if (!views.incomplete().isEmpty()) {
      health.outOfService().withDetail("reason", "still being built: " + views.incomplete());
    }
    all.forEach(status -> health.withDetail(status.view(), status));
    return health.build();
  }
}
