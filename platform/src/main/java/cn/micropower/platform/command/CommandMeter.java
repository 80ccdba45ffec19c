package cn.micropower.platform.command;

import cn.micropower.platform.rule.Rule;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what the door let through and what rules refused. */
final class CommandMeter {
  private final MeterRegistry meters;
  private final Timer accepted;

  CommandMeter(MeterRegistry meters) {
    this.meters = meters;
    this.accepted =
        Timer.builder("micropower.commands")
            .description("commands accepted, from the door to the committed answer")
            .publishPercentileHistogram()
            .register(meters);
  }

  /** Starts the watch of one attempt. */
  Timer.Sample start() {
    return Timer.start(meters);
  }

  void accepted(Timer.Sample sample) {
    sample.stop(accepted);
  }

  void refused(Rule rule) {
    meters.counter("micropower.refusals", "rule", rule.name()).increment();
  }
}
