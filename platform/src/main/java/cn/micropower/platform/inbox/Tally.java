package cn.micropower.platform.inbox;

import cn.micropower.platform.time.DomainClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** The figures of one group. */
final class Tally {
  private final MeterRegistry meters;
  private final String group;
  private final DomainClock clock;
  private final Timer latency;
  private final AtomicLong lag = new AtomicLong();
  private final AtomicLong stopped = new AtomicLong();
  private final AtomicLong parked = new AtomicLong();

  /** What was done with a letter. */
  enum Outcome {
    HANDLED,
    QUEUED,
    PARKED
  }

  Tally(MeterRegistry meters, String group, DomainClock clock) {
    this.meters = meters;
    this.group = group;
    this.clock = clock;
    this.latency =
        Timer.builder("micropower.inbox.latency")
            .description("from a fact's own time to the commit of its effect here")
            .tag("group", group)
            .publishPercentileHistogram()
            .register(meters);
    gauge("micropower.inbox.lag", "Records that have still to be dealt with", lag);
    gauge("micropower.inbox.stopped", "Partitions that stand still, something is missing", stopped);
    gauge("micropower.inbox.parked", "Aggregates whose facts are parked", parked);
  }

  void dealtWith(Sight sight, Outcome outcome) {
    meters
        .counter(
            "micropower.inbox.records",
            "group",
            group,
            "outcome",
            outcome.name().toLowerCase(Locale.ROOT))
        .increment();
    if (outcome == Outcome.HANDLED
        && sight instanceof Sight.Chained chained
        && !chained.leaf().isSealed()) {
      latency.record(Duration.between(chained.leaf().time(), clock.now()));
    }
  }

  void lag(long records) {
    lag.set(records);
  }

  void stopped(long partitions) {
    stopped.set(partitions);
  }

  void parked(long aggregates) {
    parked.set(aggregates);
  }

  private void gauge(String name, String description, AtomicLong value) {
    Gauge.builder(name, value, AtomicLong::get)
        .description(description)
        .tag("group", group)
        .register(meters);
  }
}
