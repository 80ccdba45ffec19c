package cn.micropower.year.play;

import cn.micropower.local.home.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** 时钟 — the domain clock, which an operator moves to the evening of each day of the year. */
public record Clock(Door door) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String PATH = "/local/clock";
  private static final int EVENING = 18;

  /** The present day of the villages. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /** The present moment of the machine that the system runs on. */
  public Instant ofTheMachine() {
    return now().minus(Duration.parse(reading().text("/ahead")));
  }

  /**
   * Moves to the evening of that day; where it is later already, nothing is moved.
   *
   * @param year the plan's name
   */
  void moveTo(LocalDate day, String year) {
    var to = day.atTime(EVENING, 0).atZone(ZONE).toInstant();
    if (!now().isBefore(to)) {
      return;
    }
    var key = "%s-clock-%s".formatted(year, day);
    var moved = door.sends("operator", null, PATH, key, null, Map.of("to", to.toString()));
    if (!moved.granted()) {
      throw new Trouble("The clock cannot be moved to %s: %s".formatted(day, moved.text()));
    }
  }

  private Instant now() {
    return Instant.parse(reading().text("/now"));
  }

  private Answer reading() {
    var reading = door.asks(PATH);
    if (!reading.granted()) {
      throw new Trouble(
          "This system has no clock that may be moved: a year is played with ./deploy/up alone.");
    }
    return reading;
  }
}
