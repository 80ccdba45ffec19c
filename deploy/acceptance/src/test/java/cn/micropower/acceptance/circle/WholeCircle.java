package cn.micropower.acceptance.circle;

import static cn.micropower.acceptance.client.Clock.today;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Appraisal;
import cn.micropower.acceptance.client.Board;
import cn.micropower.acceptance.client.Clue;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Inquiry;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Posting;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * 一圈 — one exercise of one village, from its proposal to the inquiry that villagers' appraisal of
 * it led to, and on by either way.
 */
final class WholeCircle {
  static final String TITLE = "村庄规划修编";

  final District district;
  final Village village;
  final Account discipline;
  final Account deputy;
  private final Appraisal panel;
  private String duty = "";

  WholeCircle(District district) {
    this.district = district;
    this.village = district.foundsVillage();
    this.discipline = district.township("discipline");
    this.deputy = district.township("deputy");
    this.panel = new Appraisal(village.id(), village.supervisor().account());
  }

  /** The exercise, resolved and hanging in public. */
  Reply published() {
    var resolved = Official.resolved(village);
    duty = new Board(village).awaits("DUE", resolved, "resolution-publicity");
    village.director().posts(duty, Posting.from(today(), 7)).accepted();
    return resolved;
  }

  /** Villagers reject it twice running. */
  Inquiry rejectedTwice() {
    for (int time = 0; time < 2; time++) {
      Appraisal.tells(village.secretary().account(), village.id(), List.of(Map.of("duty", duty)))
          .accepted();
      panel.rejects(TITLE, village.secretary().account(), village.director().account());
    }
    return Inquiry.awaits(village.id(), TITLE, discipline);
  }

  /** It is put right, villagers are told, and appraise it again. */
  Reply putRightAndAppraisedAgain(Inquiry inquiry) {
    inquiry.orders().accepted();
    return carriedOutAndAppraisedAgain(inquiry);
  }

  /** What was ordered is done. */
  Reply carriedOutAndAppraisedAgain(Inquiry inquiry) {
    inquiry.recordsRectification().accepted();
    inquiry.feedsBack(village.director().account()).accepted();
    var again = panel.awaitsOpen(TITLE);
    panel.votes(again, 1).accepted();
    panel.closes(again).accepted();
    return inquiry.awaits("ENDED");
  }

  /** A clue about the director is handed to the deputy; a case comes of it, and is closed. */
  Clue throughACase(Inquiry inquiry) {
    var clue = handedOver(inquiry);
    clue.takes("dispositions", Clue.disposition("PRELIMINARY_VERIFICATION", discipline)).accepted();
    var file = clue.takes("cases", Clue.filing(discipline)).accepted().id();
    deputy.to("/cases/" + file + "/closings").sends(Clue.closing()).accepted();
    return clue;
  }

  /** Orders a rectification as soon as the clue has come back. */
  static void awaitsOrder(Inquiry inquiry) {
    Awaitility.await("the clue that came back")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> inquiry.orders().isAccepted());
  }

  Clue handedOver(Inquiry inquiry) {
    var before = deputy.asks("/clues").text();
    inquiry.handsOver(subject(), deputy).accepted();
    return Clue.awaitsAfter(before, deputy);
  }

  /** How many {@code appraisals} or {@code inquiries} anybody reads of. */
  int count(String what) {
    return items(what).size();
  }

  private JsonNode items(String what) {
    return Demonstration.anonymous()
        .asks("/units/" + village.id() + "/" + what + "?limit=200")
        .accepted()
        .at("/items");
  }

  /** What the paths of the document may name of this circle. */
  Map<String, String> names(Reply exercise, Inquiry inquiry) {
    return Map.ofEntries(
        Map.entry("unit", village.id()),
        Map.entry("exercise", exercise.id()),
        Map.entry("inquiry", inquiry.id()),
        Map.entry("duty", duty),
        Map.entry("appraisal", latest("appraisals")),
        Map.entry("briefing", latest("briefings")),
        Map.entry("person", subject()),
        Map.entry("item", "A01"),
        Map.entry("template", "reference-88"),
        Map.entry("refusal", "refusal:none"),
        Map.entry("index", "0"));
  }

  private String latest(String what) {
    return items(what).at("/0/id").asString();
  }

  /** The person whom the clue is about. */
  String subject() {
    return District.personIn(village.post("director"));
  }
}
