package cn.micropower.platform.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock by which the domain judges; read at the door, never inside a room. */
public final class DomainClock {
  /** The zone of every date in the domain. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final InstantSource source;

  public DomainClock(InstantSource source) {
    this.source = source;
  }

  /** The present moment of the domain. */
  public Instant now() {
    return source.instant();
  }

  /** The present day in {@link #ZONE}. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
