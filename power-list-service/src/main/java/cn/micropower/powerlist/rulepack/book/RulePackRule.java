package cn.micropower.powerlist.rulepack.book;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses a publication of rules. */
enum RulePackRule implements Rule {
  NO_CURRENT_PACK("尚未公布过规则包，请以参考规则包为基础", "No pack was published yet; start from the reference"),
  RULE_UNKNOWN("规则包中没有 {0}", "The pack has no rule {0}"),
  RULE_CHANGED_TWICE("{0} 在一次公布中只能改一次", "{0} may change only once in a publication"),
  KIND_OF_FIGURE_DIFFERS("“{0}”的数值种类不能改变", "“{1}” may not change its kind of figure"),
  QUORUM_COUNTS_EVERYONE(
      "“{0}”：法定到会人数须按应到人数计算",
      "“{1}”: a quorum is a share of everyone on the roll",
      "规则包公布规则，参照《村民委员会组织法》第二十二条、第二十六条（以全体应到人员为基数）"),
  QUORUM_AND_MAJORITY_BLOCK(
      "“{0}”：到会人数和表决规则只能强制执行，不能改为提示",
      "“{1}”: quorums and majorities refuse, they cannot only warn"),
  PACK_REACHES_BACK(
      "新版本不得溯及既往：生效日期不能早于 {0}",
      "A new version may not reach back: it takes effect on {0} at the earliest");

  private final Sentence sentence;
  private final String law;

  RulePackRule(String zh, String en) {
    this(zh, en, "规则包公布规则");
  }

  RulePackRule(String zh, String en, String law) {
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
}
