package cn.micropower.platform.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** The ledger's figures. */
record LedgerMetrics(LedgerLag lag) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("micropower.ledger.leaves", lag, it -> it.measure().leaves())
        .description("Leaves in the ledger")
        .register(registry);
    Gauge.builder("micropower.ledger.lag", lag, it -> it.measure().unsettled())
        .description("Events committed but not yet in the ledger")
        .register(registry);
    TimeGauge.builder(
            "micropower.ledger.lag.age",
            lag,
            TimeUnit.NANOSECONDS,
            it -> it.measure().age().toNanos())
        .description("Age of the oldest event not yet in the ledger")
        .register(registry);
  }
}
