package cn.micropower.powerlist.list;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses a publication of a list. */
enum PowerListRule implements Rule {
  ITEM_WITHOUT_BASIS("事项 {0} 没有政策法规依据，坚决予以取消", "Item {0} rests on no law or policy and has to go"),
  ITEM_UNKNOWN("模板中没有事项 {0}", "The template has no item {0}"),
  ITEM_CHANGED_TWICE("事项 {0} 在一次公布中只能改一次", "Item {0} may change only once in a publication"),
  PROCEDURE_UNKNOWN("没有程序 {0}", "There is no procedure {0}"),
  LIST_REACHES_BACK(
      "新版本不得溯及既往：生效日期不能早于 {0}",
      "A new version may not reach back: it takes effect on {0} at the earliest");

  private final Sentence sentence;

  PowerListRule(String zh, String en) {
    this.sentence = new Sentence(zh, en);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String law() {
    return "《宁波市法治乡村建设促进条例》第十九条；清权、减权、制权、晒权";
  }
}
