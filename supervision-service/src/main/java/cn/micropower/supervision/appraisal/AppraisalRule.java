package cn.micropower.supervision.appraisal;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses to let an appraisal go on as it was entered. */
enum AppraisalRule implements Rule {
  APPRAISAL_CLOSED("此次评议已经结束", "This appraisal is closed already", Law.RECORD),
  VOTES_COUNTED_ALREADY("此次评议已经计票", "The votes of this appraisal are counted already", Law.RECORD),
  VOTES_NOT_COUNTED("此次评议尚未计票", "The votes of this appraisal are not counted yet", Law.RECORD),
  APPRAISED_IN_THE_FUTURE("评议日期 {0} 晚于今天", "The appraisal of {0} lies in the future", Law.RECORD),
  APPRAISED_BEFORE_TOLD(
      "评议日期 {0} 早于向村民说明之日 {1}",
      "The appraisal of {0} lies before {1}, when villagers were told", Law.RECORD),
  MORE_CAME_THAN_CALLED("到会 {1} 人，多于评议团 {0} 人", "{1} came to a panel of {0}", Law.RECORD),
  VOTES_DO_NOT_ADD_UP("各项票数合计 {1}，与到会 {0} 人不符", "{0} came, and {1} votes were entered", Law.RECORD),
  PANEL_INCOMPLETE("评议团缺少{0}", "The panel lacks a {1}", Law.PANEL),
  NOTHING_TO_EXPLAIN(
      "不满意票未超过限度，无须答复",
      "The dissatisfied were not too many: nothing is to be explained",
      Law.RECORD),
  POST_NOT_ASKED("{0}不是应当答复的一方", "The {1} is not asked to explain this", Law.REPLY) {
    @Override
    public Ground ground() {
      return Ground.AUTHORITY;
    }
  },
  EXPLAINED_ALREADY("{0}已经答复", "The {1} has explained already", Law.RECORD),
  EXPLAINED_BY_THE_SAME_PERSON(
      "两方答复须由不同的人作出",
      "Who explained for one cannot explain for the other: two hands are two persons",
      Law.REPLY),
  EXPLANATION_REQUIRED(
      "不满意票超过限度，{0}须先现场答复说明",
      "The dissatisfied were too many: the {1} must explain on the spot first", Law.REPLY),
  NO_EXPLANATION_MISSING(
      "没有应当答复而未答复的一方，照常结束评议即可",
      "No explanation is missing: the appraisal is closed the ordinary way",
      Law.REPLY);

  private final Sentence sentence;
  private final String law;

  AppraisalRule(String zh, String en, String law) {
    this.sentence = new Sentence(zh, en);
    this.law = law;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String law() {
    return law;
  }

  private static final class Law {
    static final String PANEL = "评议规程：评议团由村务监督委员会主任、两代表一委员、村民代表组成";
    static final String REPLY = "评议规程：不满意票超过限度的，村两委现场答复说明";
    static final String RECORD = "登记规则：评议记录须与事实和日期相符";

    private Law() {}
  }
}
