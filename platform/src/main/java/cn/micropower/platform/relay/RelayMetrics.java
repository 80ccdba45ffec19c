package cn.micropower.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** The relay's figures, the same in every process of a service. */
record RelayMetrics(RelayLag lag) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("micropower.relay.lag", lag, it -> it.measure().leaves())
        .description("Leaves that Kafka has not acknowledged")
        .register(registry);
    TimeGauge.builder(
            "micropower.relay.lag.age",
            lag,
            TimeUnit.NANOSECONDS,
            it -> it.measure().age().toNanos())
        .description("Age of the oldest leaf that Kafka has not acknowledged")
        .register(registry);
  }
}
