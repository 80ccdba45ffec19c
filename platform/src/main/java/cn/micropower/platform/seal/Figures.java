package cn.micropower.platform.seal;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;

/**
 * 慎言 — whoever reads the figures must not be able to count clues, by subtraction either: what
 * counts commands, refusals or what arrived is not kept, and of requests only how many there were
 * and how long they took.
 */
public final class Figures implements MeterFilter {
  private static final String REQUESTS = "http.server.requests";
  private static final List<String> COUNTING =
      List.of("micropower.commands", "micropower.refusals", "micropower.inbox.records");

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    return COUNTING.contains(id.getName()) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    return id.getName().startsWith(REQUESTS) ? id.replaceTags(Tags.empty()) : id;
  }
}
