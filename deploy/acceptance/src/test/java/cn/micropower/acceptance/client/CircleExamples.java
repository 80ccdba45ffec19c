package cn.micropower.acceptance.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * For every POST of appraisal, inquiry, clue and case a good request, each time about a new one.
 */
record CircleExamples(District district, Village village) {

  Example votes() {
    return onOpen("votes", Appraisal.votes(2));
  }

  Example explanation() {
    var appraisal = opened(title());
    panel().votes(appraisal, 6).accepted();
    return new Example(
        village.director().account().to("/appraisals/" + appraisal + "/explanations"),
        Appraisal.explanation());
  }

  Example closing() {
    var appraisal = opened(title());
    panel().votes(appraisal, 2).accepted();
    return new Example(panel().chair().to("/appraisals/" + appraisal + "/closings"), Map.of());
  }

  /** Rejected, and nobody explains. */
  Example unexplainedClosing() {
    var appraisal = opened(title());
    panel().votes(appraisal, 6).accepted();
    return new Example(
        discipline().to("/appraisals/" + appraisal + "/unexplained-closings"), Map.of());
  }

  Example acceptance() {
    return onInquiry("acceptances", Map.of("reason", "延误系管线迁改所致。"));
  }

  Example order() {
    return onInquiry("rectification-orders", Inquiry.order());
  }

  Example rectification() {
    var inquiry = inquiry();
    inquiry.orders().accepted();
    return new Example(
        discipline().to("/inquiries/" + inquiry.id() + "/rectifications"), Inquiry.rectification());
  }

  Example feedback() {
    var inquiry = inquiry();
    inquiry.orders().accepted();
    inquiry.recordsRectification().accepted();
    return new Example(
        village.director().account().to("/inquiries/" + inquiry.id() + "/feedbacks"),
        Inquiry.feedback());
  }

  Example handover() {
    return onInquiry("handovers", Inquiry.handover(subject(), deputy()));
  }

  Example handoverErasure() {
    var path = "/handovers/" + inquiry().handsOver(subject(), deputy()).accepted().id();
    var key = discipline().asks(path).accepted().at("/key").asString();
    return new Example(
        discipline().to(path + "/erasures"), Map.of("key", key, "reason", "BY_REQUEST"));
  }

  Example assignment() {
    return onClue("assignments", Clue.assignment(district.commission()));
  }

  Example relative() {
    return onClue("relatives", Clue.relative(subject(), "person:r" + UUID.randomUUID()));
  }

  Example disposition() {
    var clue = clue();
    return new Example(
        deputy().to("/clues/" + clue.id() + "/dispositions"),
        Clue.disposition("TALK_OR_LETTER", discipline()));
  }

  Example filing() {
    return new Example(
        deputy().to("/clues/" + verified().id() + "/cases"), Clue.filing(discipline()));
  }

  Example clueErasure() {
    var clue = clue();
    clue.takes("assignments", Clue.assignment(district.commission())).accepted();
    var key = deputy().asks("/clues/" + clue.id()).accepted().at("/keys/0").asString();
    return new Example(
        district.commission().to("/clues/" + clue.id() + "/erasures"),
        Map.of("key", key, "reason", "BY_REQUEST"));
  }

  Example caseAssignment() {
    return new Example(
        deputy().to("/cases/" + filed() + "/assignments"), Clue.assignment(district.commission()));
  }

  Example caseClosing() {
    return new Example(deputy().to("/cases/" + filed() + "/closings"), Clue.closing());
  }

  private String filed() {
    return verified().takes("cases", Clue.filing(discipline())).accepted().id();
  }

  private Clue verified() {
    var clue = clue();
    clue.takes("dispositions", Clue.disposition("PRELIMINARY_VERIFICATION", discipline()))
        .accepted();
    return clue;
  }

  private Clue clue() {
    var before = deputy().asks("/clues").text();
    inquiry().handsOver(subject(), deputy()).accepted();
    return Clue.awaitsAfter(before, deputy());
  }

  private Example onOpen(String step, Map<String, Object> body) {
    return new Example(panel().chair().to("/appraisals/" + opened(title()) + "/" + step), body);
  }

  private Example onInquiry(String step, Map<String, Object> body) {
    return new Example(discipline().to("/inquiries/" + inquiry().id() + "/" + step), body);
  }

  private Example onClue(String step, Map<String, Object> body) {
    return new Example(deputy().to("/clues/" + clue().id() + "/" + step), body);
  }

  private Inquiry inquiry() {
    var title = title();
    for (int time = 0; time < 2; time++) {
      var appraisal = opened(title);
      panel().votes(appraisal, 6).accepted();
      Appraisal.explains(village.secretary().account(), appraisal).accepted();
      Appraisal.explains(village.director().account(), appraisal).accepted();
      panel().closes(appraisal).accepted();
      Appraisal.awaitsClosed(appraisal);
    }
    return Inquiry.awaits(village.id(), title, discipline());
  }

  private String opened(String title) {
    var secretary = village.secretary().account();
    Appraisal.tells(secretary, village.id(), List.of(Map.of("title", title))).accepted();
    return panel().awaitsOpen(title);
  }

  private Appraisal panel() {
    return new Appraisal(village.id(), village.supervisor().account());
  }

  private Account discipline() {
    return district.township("discipline");
  }

  private Account deputy() {
    return district.township("deputy");
  }

  private String subject() {
    return District.personIn(village.post("director"));
  }

  private static String title() {
    return "村东路面硬化 " + UUID.randomUUID();
  }
}
