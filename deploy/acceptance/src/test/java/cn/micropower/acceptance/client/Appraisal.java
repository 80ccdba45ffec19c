package cn.micropower.acceptance.client;

import static cn.micropower.acceptance.client.Clock.today;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * 评议 — what villagers are told, and a panel of twenty votes on.
 *
 * @param unit whose matters they are
 * @param chair who enters the votes, and closes
 */
public record Appraisal(String unit, Account chair) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PANEL = 20;

  /** Enters a briefing of today that tells these items. */
  public static Reply tells(Account official, String unit, List<Map<String, String>> items) {
    return official.to("/units/" + unit + "/briefings").sends(briefing(items));
  }

  /** Returns the body of a briefing. */
  public static Map<String, Object> briefing(List<Map<String, String>> items) {
    return Map.of(
        "kind",
        "NEWS_CONFERENCE",
        "heldOn",
        today().toString(),
        "venue",
        "村文化礼堂",
        "minutesSha256",
        "3c".repeat(32),
        "items",
        items);
  }

  /** Waits until something called so is to be appraised, and returns the appraisal's id. */
  public String awaitsOpen(String title) {
    return awaits(title, "OPEN").path("id").asString();
  }

  /** Waits until the latest appraisal of something called so stands so. */
  public JsonNode awaits(String title, String state) {
    return Awaitility.await("an appraisal of " + title + " that is " + state)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(40))
        .until(() -> latest(title, state), Optional::isPresent)
        .orElseThrow();
  }

  /** Waits until everybody reads that the appraisal is closed. */
  public static void awaitsClosed(String appraisal) {
    Awaitility.await(appraisal + " is closed")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> Demonstration.anonymous().asks("/appraisals/" + appraisal).at("/state"),
            state -> state.asString().equals("CLOSED"));
  }

  /** Enters the votes; who is not dissatisfied is satisfied. */
  public Reply votes(String appraisal, int dissatisfied) {
    return chair.to("/appraisals/" + appraisal + "/votes").sends(votes(dissatisfied));
  }

  /** Returns the body of a vote. */
  public static Map<String, Object> votes(int dissatisfied) {
    return Map.of(
        "heldOn",
        today().toString(),
        "panel",
        Map.of(
            "all",
            PANEL,
            "present",
            Map.of("SUPERVISION_COMMITTEE_CHAIR", 1, "DELEGATE", 3, "VILLAGER_REPRESENTATIVE", 16)),
        "tally",
        Map.of(
            "satisfied",
            PANEL - dissatisfied,
            "fairlySatisfied",
            0,
            "dissatisfied",
            dissatisfied,
            "abstained",
            0),
        "minutesSha256",
        "4d".repeat(32));
  }

  /** Somebody explains on the spot. */
  public static Reply explains(Account official, String appraisal) {
    return official.to("/appraisals/" + appraisal + "/explanations").sends(explanation());
  }

  /** Returns the body of an explanation. */
  public static Map<String, Object> explanation() {
    return Map.of("summary", "工期因汛期顺延，账目已当场出示。", "minutesSha256", "4d".repeat(32));
  }

  public Reply closes(String appraisal) {
    return chair.to("/appraisals/" + appraisal + "/closings").sendsText("");
  }

  public Reply closesUnexplained(String appraisal) {
    return chair.to("/appraisals/" + appraisal + "/unexplained-closings").sendsText("");
  }

  /** Votes it down, has these explain it, and closes it; returns when everybody reads so. */
  public Reply rejects(String title, Account... explaining) {
    var appraisal = awaitsOpen(title);
    votes(appraisal, 6).accepted();
    List.of(explaining).forEach(official -> explains(official, appraisal).accepted());
    var closed = closes(appraisal).accepted();
    awaitsClosed(appraisal);
    return closed;
  }

  private Optional<JsonNode> latest(String title, String state) {
    return Demonstration.anonymous()
        .asks("/units/" + unit + "/appraisals")
        .at("/items")
        .valueStream()
        .filter(appraisal -> appraisal.path("title").asString().equals(title))
        .findFirst()
        .filter(appraisal -> appraisal.path("state").asString().equals(state));
  }
}
