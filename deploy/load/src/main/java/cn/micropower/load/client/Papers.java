package cn.micropower.load.client;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** What the officials of one village write: every body whole and of one mind. */
public record Papers(Village village) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String MINUTES = "ab".repeat(32);

  /** A proposal of the village party branch to use the power A01. */
  public String proposal() {
    return """
    {"unit":"%s","item":"A01","topic":{"title":"村庄规划","summary":"修编","origin":{"kind":"VILLAGERS"}},"meeting":%s}\
    """
        .formatted(village.unit(), meeting("VILLAGE_PARTY_BRANCH"));
  }

  /** The vote of that body on a step. */
  String vote(String step, String body) {
    return "{\"step\":\"%s\",\"body\":\"%s\",\"meeting\":%s}".formatted(step, body, meeting(body));
  }

  private String meeting(String body) {
    int present = Objects.requireNonNull(village.rolls().get(body), body);
    var today = LocalDate.now(ZONE);
    return """
    {"heldOn":"%s","noticeGivenOn":"%s","present":%d,"approve":%d,"against":0,"abstain":0,"method":"HANDS","minutesSha256":"%s"}\
    """
        .formatted(today, today.minusDays(10), present, present, MINUTES);
  }
}
