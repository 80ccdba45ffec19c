package cn.micropower.platform.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;

/** The views' figures. */
record ViewMetrics(List<View> declared, Views views) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    for (View view : declared) {
      Gauge.builder("micropower.view.lag", views, it -> lag(view.name()))
          .description("Leaves of the ledger that the live generation has still to follow")
          .tag("view", view.name())
          .register(registry);
    }
  }

  private double lag(String view) {
    return views.status().stream()
        .filter(status -> status.view().equals(view))
        .mapToDouble(ViewStatus::lag)
        .findFirst()
        .orElse(Double.NaN);
  }
}
