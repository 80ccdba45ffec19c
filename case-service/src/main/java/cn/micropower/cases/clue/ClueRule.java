package cn.micropower.cases.clue;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses an attempt to deal with a clue. */
enum ClueRule implements Rule {
  NOT_A_SUBJECT("{0} 不是被反映人", "{0} is not a subject of the clue", Law.RECORD),
  RELATIVE_DECLARED_ALREADY("此人已在回避之列", "The person is kept out already", Law.RECORD),
  NOBODY_WOULD_BE_LEFT(
      "此人回避后无人承办，须先指派他人",
      "Nobody would be left to deal with it; assign another one first",
      "《中华人民共和国监察法》第六十七条：近亲属应当回避"),
  ALREADY_FILED("线索已经立案", "A case was opened on the clue already", Law.FOUR_WAYS),
  CLUE_IS_CLOSED("线索已经了结", "The clue is closed already", Law.FOUR_WAYS),
  SAME_WAY_AGAIN("线索正按此方式处置", "The clue is being dealt with in this way already", Law.FOUR_WAYS),
  DECIDED_IN_THE_FUTURE("决定日期 {0} 晚于今天", "The decision of {0} lies in the future", Law.RECORD),
  DECIDED_BEFORE_RECEIPT(
      "决定日期 {0} 早于接收之日 {1}", "The decision of {0} lies before the receipt of {1}", Law.RECORD),
  PLAN_TOO_LATE(
      "线索应在接收后 {0} 天内处置，实际第 {1} 天",
      "A clue is to be disposed of within {0} days of its receipt; it took {1}", "县（区）公布的规则包");

  private final Sentence sentence;
  private final String law;

  ClueRule(String zh, String en, String law) {
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
    static final String FOUR_WAYS = "《纪检监察机关处理检举控告工作规则》第十七条：四类处置方式";
    static final String RECORD = "登记规则：处置记录须与事实和日期相符";

    private Law() {}
  }
}
