package cn.micropower.supervision.inquiry;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses a step of an inquiry. */
enum InquiryRule implements Rule {
  /** Names no stage: it must say the same whatever keeps the inquiry from being decided. */
  NOT_AT_THIS_STAGE("核查现在不能办理这一步", "The inquiry cannot take this step now", Law.ORDER),
  RECTIFICATION_NOT_OVERDUE(
      "整改期限 {0} 尚未过去，不能重新责令",
      "What was ordered is not due before {0} is over: it cannot be ordered anew", Law.ORDER),
  DUE_TOO_EARLY("整改期限 {0} 须晚于今天", "The day {0} must lie after today", Law.RECORD),
  DONE_IN_THE_FUTURE("整改完成日期 {0} 晚于今天", "The rectification of {0} lies in the future", Law.RECORD),
  FEEDBACK_IN_THE_FUTURE("反馈日期 {0} 晚于今天", "The feedback of {0} lies in the future", Law.RECORD),
  FEEDBACK_BEFORE_DONE(
      "反馈日期 {0} 早于整改完成日期 {1}",
      "The feedback of {0} lies before {1}, when it was put right", Law.RECORD);

  private final Sentence sentence;
  private final String law;

  InquiryRule(String zh, String en, String law) {
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

  /** A clue that is out is refused in the same words. */
  @Override
  public boolean isConfidential() {
    return this == NOT_AT_THIS_STAGE;
  }

  private static final class Law {
    static final String ORDER = "核查的次序：启动、责令整改（逾期未改的重新责令）、整改完成、向群众反馈、再评议";
    static final String RECORD = "登记规则：核查记录须与事实和日期相符";

    private Law() {}
  }
}
