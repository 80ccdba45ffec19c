package cn.micropower.supervision.replica;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.supervision.SupervisionFact;
import cn.micropower.contracts.supervision.SupervisionFact.AppraisalClosed;
import cn.micropower.contracts.supervision.SupervisionFact.AppraisalOpened;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.contracts.supervision.SupervisionFact.Explained;
import cn.micropower.contracts.supervision.SupervisionFact.FeedbackGiven;
import cn.micropower.contracts.supervision.SupervisionFact.InquiryEnded;
import cn.micropower.contracts.supervision.SupervisionFact.InquiryOpened;
import cn.micropower.contracts.supervision.SupervisionFact.ReappraisalFailed;
import cn.micropower.contracts.supervision.SupervisionFact.RectificationOrdered;
import cn.micropower.contracts.supervision.SupervisionFact.RectificationRecorded;
import cn.micropower.contracts.supervision.SupervisionFact.VotesCounted;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import cn.micropower.platform.rule.Sentence;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What this service told of exercises: from its topic, like everybody else's. */
@Component
final class SupervisionTrail implements Replica<SupervisionFact> {
  private static final String PART = "trail_supervision";

  private final Trail trail;

  SupervisionTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Class<SupervisionFact> facts() {
    return SupervisionFact.class;
  }

  @Override
  public List<String> tables() {
    return List.of(PART);
  }

  @Override
  public void take(SupervisionFact fact, Arrival arrival) {
    if (fact.matter().exercise() != null) {
      trail.write(PART, fact.getClass(), told(fact), arrival);
    }
  }

  private static Told told(SupervisionFact fact) {
    return switch (fact) {
      case AppraisalOpened it -> open(it, "评议开启", "the panel is to appraise it");
      case VotesCounted it ->
          open(
                  it,
                  "评议计票，不满意 %d 票，%s"
                      .formatted(it.dissatisfied().actual(), it.exceeded() ? "超过限度" : "未超过限度"),
                  "the panel has voted: %d dissatisfied, %s"
                      .formatted(
                          it.dissatisfied().actual(), it.exceeded() ? "too many" : "not too many"))
              .judged(List.of(it.dissatisfied()));
      case Explained it ->
          open(
              it,
              "%s现场答复".formatted(it.post().zh()),
              "the %s explained on the spot".formatted(it.post().en()));
      case AppraisalClosed it ->
          open(
                  it,
                  (it.exceeded() ? "评议结束，连续第 %d 次超过限度".formatted(it.running()) : "评议结束")
                      + unexplained(it, Name::zh, "，%s未作答复"),
                  (it.exceeded()
                          ? "the appraisal is closed; too many dissatisfied for the %d. time running"
                              .formatted(it.running())
                          : "the appraisal is closed")
                      + unexplained(it, Name::en, "; without an explanation of the %s"))
              .judged(Stream.ofNullable(it.limit()).toList());
      case InquiryOpened it -> open(it, "启动核查", "an inquiry is opened");
      case RectificationOrdered it ->
          open(
              it,
              "责令于 %s 前整改：%s".formatted(it.dueOn(), it.measures()),
              "it must be put right by %s: %s".formatted(it.dueOn(), it.measures()));
      case RectificationRecorded it ->
          open(it, "整改于 %s 完成".formatted(it.doneOn()), "it was put right on " + it.doneOn());
      case FeedbackGiven it ->
          open(
              it,
              "于 %s 向群众反馈，%s".formatted(it.givenOn(), it.channel().zh()),
              "villagers were told on %s, %s".formatted(it.givenOn(), it.channel().en()));
      case ReappraisalFailed it -> open(it, "再评议未通过，重新决定", "villagers rejected it again");
      case InquiryEnded it ->
          switch (it.ending()) {
            case EXPLAINED -> open(it, "说明清楚，核查结束", "it is explained, and the inquiry ends");
            case RECTIFIED -> open(it, "整改到位，核查结束", "it is put right, and the inquiry ends");
          };
      case ClueHandedOver it -> shut(it);
    };
  }

  private static String unexplained(
      AppraisalClosed closed, Function<Name, String> language, String sentence) {
    return closed.unexplained().stream()
        .map(language)
        .map(sentence::formatted)
        .collect(Collectors.joining());
  }

  private static Told open(SupervisionFact fact, String zh, String en) {
    var matter = fact.matter();
    return new Told(
        matter.exercise(), matter.place(), new Sentence(zh, en), List.of(), fact, null, null, null);
  }

  /** For who decided; the assignee reads it where it is known who is a relative of whom. */
  private static Told shut(ClueHandedOver clue) {
    var entitled =
        Stream.of(clue.decidedBy()).filter(person -> !clue.subjects().contains(person)).toList();
    return new Told(
        clue.matter().exercise(),
        clue.matter().place(),
        new Sentence("移交线索", "a clue was handed over"),
        List.of(),
        Map.of("handover", clue.handover().value()),
        null,
        clue.handover(),
        List.copyOf(entitled));
  }
}
