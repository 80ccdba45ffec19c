package cn.micropower.platform.deadline;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts deadlines by kind and by what came of them. */
final class DeadlineMeter {
  private final MeterRegistry meters;

  DeadlineMeter(MeterRegistry meters) {
    this.meters = meters;
  }

  void fired(String what) {
    count(what, "fired");
  }

  void refused(String what) {
    count(what, "refused");
  }

  void failed(String what) {
    count(what, "failed");
  }

  private void count(String what, String outcome) {
    meters.counter("micropower.deadlines", "what", what, "outcome", outcome).increment();
  }
}
