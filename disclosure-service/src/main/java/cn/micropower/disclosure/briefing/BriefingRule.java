package cn.micropower.disclosure.briefing;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/**
 * What refuses to let a briefing stand as it was entered. An item is called by its number: its
 * title may hold a villager's name, and refusals name nobody.
 */
enum BriefingRule implements Rule {
  HELD_IN_THE_FUTURE("发布会日期 {0} 晚于今天", "The briefing of {0} lies in the future", Law.RECORD),
  ITEM_TOLD_TWICE("第 {0} 项在同一次发布会上重复列出", "Item {0} stands on the agenda before", Law.RECORD),
  ITEM_OF_ANOTHER_UNIT("第 {0} 项不是本单位的事项", "Item {0} is not a matter of this unit", Law.RECORD),
  ITEM_NOT_PUBLISHED(
      "第 {0} 项尚未公开，不能发布", "Item {0} is not made public yet and cannot be told", Law.OPENNESS);

  private final Sentence sentence;
  private final String law;

  BriefingRule(String zh, String en, String law) {
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
    static final String OPENNESS = "《村民委员会组织法》第三十条：公布的内容应当真实，接受村民查询";
    static final String RECORD = "登记规则：发布会记录须与事实和日期相符";

    private Law() {}
  }
}
