package cn.micropower.year.count;

import cn.micropower.year.plan.Act.Kind;
import cn.micropower.year.plan.Fate;
import cn.micropower.year.plan.Topic;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Answer;
import cn.micropower.year.play.Door;
import cn.micropower.year.play.Patience;
import java.util.List;
import java.util.Map;

/**
 * 对账 — the year as it was sent beside the year as it is read back.
 *
 * @param answers what every act was answered, by its key
 */
public record Account(YearPlan plan, Door door, Map<String, Answer> answers) {

  /** Returns all figures once they agree; those that do not agree are waited for a minute. */
  public List<Figure> figures() {
    return Patience.lastOf(this::look, figures -> figures.stream().allMatch(Figure::agrees));
  }

  private List<Figure> look() {
    var exercises = Exercises.of(plan, door);
    var openness = new Openness(plan, door, answers);
    var voices = new Voices(plan, door, answers);
    return List.of(
        new Figure("villages 行政村", plan.villages().size(), openness.villages()),
        new Figure("topics that became exercises 议题", topics(), exercises.count()),
        new Figure("matters resolved 决议事项", resolved(), exercises.resolved()),
        new Figure("yuan, in words 资金(元)", yuan(), exercises.yuan()),
        new Figure("carried out 已实施", plan.granted(Kind.ACTION), exercises.carriedOut()),
        new Figure("attempts refused 拒绝", plan.refused(), openness.refusals()),
        new Figure("duties to make public 公开责任", plan.duties().opened(), openness.duties()),
        new Figure("of these posted 已公开", plan.duties().posted(), openness.posted()),
        new Figure("of these overdue 逾期", plan.duties().overdue(), openness.overdue()),
        new Figure("briefings 发布会", plan.granted(Kind.BRIEFING), openness.briefings()),
        new Figure("appraisals closed 评议", plan.granted(Kind.APPRAISAL_CLOSING), voices.closed()),
        new Figure(
            "of these explained 现场答复", plan.granted(Kind.EXPLANATION) / 2, voices.explained()),
        new Figure("inquiries ended 核查", inquiries(), voices.inquiriesEnded()),
        new Figure("cases closed 结案", plan.granted(Kind.CASE_CLOSING), voices.casesClosed()));
  }

  private long topics() {
    return plan.granted(Kind.PROPOSAL);
  }

  private long resolved() {
    return plan.topics().stream().filter(topic -> topic.fate() == Fate.RESOLVED).count();
  }

  private long yuan() {
    return plan.topics().stream().mapToLong(Topic::yuan).sum();
  }

  /** Each ends with a feedback, and an appraisal on the fourth day after. */
  private long inquiries() {
    return plan.acts().stream()
        .filter(act -> act.key().endsWith("-feedback"))
        .filter(act -> !act.day().plusDays(4).isAfter(plan.last()))
        .count();
  }
}
