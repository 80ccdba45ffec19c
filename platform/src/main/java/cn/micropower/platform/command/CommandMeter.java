package cn.micropower.platform.command;

import cn.micropower.platform.rule.Rule;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what the door let through and what rules refused. */
final class CommandMeter {
  private static final String KEPT = "sealed";
  private static final int FIRST_REFUSING_STATUS = 400;

  private final MeterRegistry meters;
  private final Timer accepted;
  private final Timer refused;

  CommandMeter(MeterRegistry meters) {
    this.meters = meters;
    this.accepted = timer("accepted");
    this.refused = timer("refused");
  }

  /** Starts the watch of one attempt. */
  Timer.Sample start() {
    return Timer.start(meters);
  }

  /** Stops the watch: the command was answered, for the first time. */
  void answered(Timer.Sample sample, int status) {
    sample.stop(status < FIRST_REFUSING_STATUS ? accepted : refused);
  }

  /**
   * @param kept whether nobody is to learn which rule it was
   */
  void refused(Rule rule, boolean kept) {
    meters.counter("micropower.refusals", "rule", kept ? KEPT : rule.name()).increment();
  }

  private Timer timer(String outcome) {
    return Timer.builder("micropower.commands")
        .description("commands answered for the first time, from the door to the committed answer")
        .tag("outcome", outcome)
        .publishPercentileHistogram()
        .register(meters);
  }
}
