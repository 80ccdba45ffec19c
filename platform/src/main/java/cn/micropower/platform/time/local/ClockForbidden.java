package cn.micropower.platform.time.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Somebody gave a clock file to a service that is not a demonstration: it does not start. */
final class ClockForbidden extends IllegalStateException {

  ClockForbidden() {
    super("micropower.clock-file is set: the domain clock is moved under the profile local alone");
  }

  /** Tells it in a line, without a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<ClockForbidden> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, ClockForbidden cause) {
      return new FailureAnalysis(
          cause.getMessage(), "Remove micropower.clock-file (MICROPOWER_CLOCK_FILE).", cause);
    }
  }
}
