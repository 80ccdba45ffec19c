package cn.micropower.supervision;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Objects;

/**
 * 慎言 — whoever reads the figures must not be able to count clues: of all requests about inquiries
 * and handings over they keep one line, and what comes back sealed is not counted.
 */
final class Figures implements MeterFilter {
  private static final String REQUESTS = "http.server.requests";
  private static final String RECORDS = "micropower.inbox.records";
  private static final Tags UNTOLD =
      Tags.of(Tag.of("uri", "/api/v1/inquiries/**"), Tag.of("status", "UNTOLD"));

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    return id.getName().equals(RECORDS) && tag(id, "group").endsWith("-case-trail")
        ? MeterFilterReply.DENY
        : MeterFilterReply.NEUTRAL;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    var uri = tag(id, "uri");
    var discreet = uri.startsWith("/api/v1/inquiries/") || uri.startsWith("/api/v1/handovers/");
    return id.getName().startsWith(REQUESTS) && discreet
        ? id.replaceTags(Tags.of(id.getTags()).and(UNTOLD))
        : id;
  }

  private static String tag(Meter.Id id, String name) {
    return Objects.requireNonNullElse(id.getTag(name), "");
  }
}
