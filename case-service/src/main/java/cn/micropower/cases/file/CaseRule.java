package cn.micropower.cases.file;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses to open a case, or to close it. */
enum CaseRule implements Rule {
  NOT_VERIFIED(
      "线索未经初步核实，不得立案",
      "No case is opened before the clue is under preliminary verification",
      "《中华人民共和国监察法》第四十二条：经过初步核实，方可立案"),
  CASE_FILED_ALREADY("此线索已经立案", "A case was opened on this clue before", Law.RECORD),
  FILED_IN_THE_FUTURE("立案日期 {0} 晚于今天", "The filing of {0} lies in the future", Law.RECORD),
  CASE_IS_CLOSED("案件已经结案", "The case is closed already", Law.RECORD),
  RECTIFIED_IN_THE_FUTURE(
      "整改完成日期 {0} 晚于今天", "The rectification of {0} lies in the future", Law.RECORD);

  private final Sentence sentence;
  private final String law;

  CaseRule(String zh, String en, String law) {
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
    static final String RECORD = "登记规则：案件记录须与事实和日期相符";

    private Law() {}
  }
}
