package cn.micropower.acceptance.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 演示时钟 — the domain clock, which operators of a demonstration move forward, for all stories. */
public final class Clock {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String PATH = "/local/clock";

  /** How far it runs ahead of the machine's; asked once, for it is needed in outages too. */
  private static volatile @Nullable Duration ahead;

  private Clock() {}

  public static Instant now() {
    return Instant.now().plus(ahead());
  }

  /** The present day where the villages are. */
  public static LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /** The present moment as people there write it. */
  public static String moment() {
    return now().atZone(ZONE).toOffsetDateTime().toString();
  }

  /** Moves to the first hour of the day after so many days. */
  public static void passDays(int days) {
    var to = today().plusDays(days).atStartOfDay(ZONE).plusHours(1).toInstant();
    move(Demonstration.operator(), to).accepted();
    ahead = null;
  }

  /** Returns the body of a request to move it on by half a minute from now. */
  public static Map<String, Object> halfAMinuteOn() {
    ahead = null;
    return Map.of("to", now().plusSeconds(30).toString());
  }

  /** Others than these methods have moved it. */
  public static void moved() {
    ahead = null;
  }

  /** Has somebody try to move it. */
  public static Reply move(Account account, Instant to) {
    return account.to(PATH).sends(Map.of("to", to.toString()));
  }

  private static Duration ahead() {
    var known = ahead;
    if (known == null) {
      var reading = Demonstration.anonymous().asks(PATH).accepted();
      known = Duration.parse(reading.at("/ahead").asString());
      ahead = known;
    }
    return known;
  }
}
