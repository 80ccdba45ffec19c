package cn.micropower.cases;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;

/**
 * 慎言 — which path was asked for, and how that was answered, would tell whoever reads the figures
 * that there is a clue: those labels are dropped.
 */
final class Figures implements MeterFilter {
  private static final List<String> TELLTALE =
      List.of("http.server.requests", "micropower.commands");

  @Override
  public Meter.Id map(Meter.Id id) {
    return TELLTALE.stream().anyMatch(id.getName()::startsWith) ? id.replaceTags(Tags.empty()) : id;
  }
}
