package cn.micropower.year.plan;

import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 核查 — what the township's discipline secretary does about a matter rejected twice running. */
final class Aftermath {
  private final Topic topic;
  private final Village village;
  private final Reference.Inquiry inquiry;
  private final List<Act> acts = new ArrayList<>();
  private LocalDate day;

  Aftermath(Topic topic, LocalDate rejectedOn) {
    this.topic = topic;
    this.village = topic.village();
    this.inquiry = new Reference.Inquiry(village.id(), topic.title());
    this.day = rejectedOn;
  }

  /** The day on which villagers appraise it again; to be asked last. */
  LocalDate end() {
    return day.plusDays(4);
  }

  /** Returns an order, the rectification and the feedback. */
  List<Act> putRight() {
    return rectified(inquiry);
  }

  /** Returns the same, after a clue about the director went through a case to its closing. */
  List<Act> throughACase() {
    var discipline = village.discipline();
    var commission = village.commission();
    var clue = new Reference.Clue(topic.title());
    pass(4);
    step("handover", discipline, "inquiries", inquiry, "handovers", handover(commission));
    pass(9);
    step("disposition", commission, "clues", clue, "dispositions", disposition(discipline));
    pass(18);
    step("case", commission, "clues", clue, "cases", filing(discipline));
    pass(20);
    var file = new Reference.Made(topic.key("case"));
    acts.add(
        Act.of(
            day,
            topic.key("case-closing"),
            Kind.CASE_CLOSING,
            commission,
            Route.to("cases", file, "closings"),
            closing()));
    return rectified(new Reference.Back(topic.key("handover"), inquiry));
  }

  private List<Act> rectified(Reference decided) {
    pass(3);
    var discipline = village.discipline();
    inquire("order", discipline, decided, "rectification-orders", order());
    pass(9);
    inquire("rectification", discipline, inquiry, "rectifications", done());
    pass(1);
    inquire("feedback", village.director(), inquiry, "feedbacks", feedback());
    return acts;
  }

  private void inquire(
      String name, Speaker by, Reference of, String step, Map<String, Object> body) {
    var route = Route.to("inquiries", of, step);
    acts.add(Act.of(day, topic.key(name), Kind.INQUIRY_STEP, by, route, body));
  }

  private void step(
      String name, Speaker by, String room, Reference of, String step, Map<String, Object> body) {
    acts.add(Act.of(day, topic.key(name), Kind.CASE_STEP, by, Route.to(room, of, step), body));
  }

  private Map<String, Object> order() {
    return Map.of("measures", "公示全部合同，退回多付工程款。", "dueOn", day.plusDays(15).toString());
  }

  private Map<String, Object> done() {
    return Map.of(
        "doneOn", day.toString(), "evidenceSha256", Papers.fingerprint(topic.key("rectification")));
  }

  private Map<String, Object> feedback() {
    return Map.of(
        "channel",
        "MEETING",
        "spot",
        "村文化礼堂",
        "givenOn",
        day.toString(),
        "photoSha256",
        Papers.fingerprint(topic.key("feedback")));
  }

  private Map<String, Object> handover(Speaker assignee) {
    return Map.of(
        "account",
        "反映工程款多付，收款人疑为其亲属。",
        "subjects",
        List.of(village.director().person()),
        "assignee",
        assignee.person(),
        "post",
        assignee.post());
  }

  private Map<String, Object> disposition(Speaker second) {
    return Map.of(
        "way",
        "PRELIMINARY_VERIFICATION",
        "reason",
        "反映具体，金额需要核对。",
        "decidedOn",
        day.toString(),
        "secondPerson",
        second.person());
  }

  private Map<String, Object> filing(Speaker second) {
    return Map.of(
        "reason", "多付款项属实。", "decidedOn", day.toString(), "secondPerson", second.person());
  }

  private Map<String, Object> closing() {
    return Map.of(
        "problem",
        "多付工程款。",
        "result",
        "诫勉谈话。",
        "rectification",
        Map.of(
            "measures",
            "追回多付款项。",
            "doneOn",
            day.toString(),
            "evidenceSha256",
            Papers.fingerprint(topic.key("case-closing"))));
  }

  private void pass(int days) {
    day = day.plusDays(days);
  }
}
