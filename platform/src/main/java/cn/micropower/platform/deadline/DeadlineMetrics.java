package cn.micropower.platform.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** What waits to be fired. */
record DeadlineMetrics(DeadlineLag lag) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("micropower.deadlines.overdue", lag, it -> it.measure().overdue())
        .description("Deadlines that are due and not done")
        .register(registry);
    TimeGauge.builder(
            "micropower.deadlines.overdue.age",
            lag,
            TimeUnit.NANOSECONDS,
            it -> it.measure().age().toNanos())
        .description("How long the oldest of them has been seen overdue")
        .register(registry);
  }
}
