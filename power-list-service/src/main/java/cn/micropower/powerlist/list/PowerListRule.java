package cn.micropower.powerlist.list;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses a publication of a list. */
enum PowerListRule implements Rule {
  ITEM_WITHOUT_BASIS(
      "事项 {0} 没有政策法规依据，坚决予以取消",
      "Item {0} rests on no law or policy and has to go", "小微权力清单制度：清权，没有政策法规依据的坚决予以取消"),
  ITEM_UNKNOWN("模板中没有事项 {0}", "The template has no item {0}"),
  ITEM_CHANGED_TWICE("事项 {0} 在一次公布中只能改一次", "Item {0} may change only once in a publication"),
  PROCEDURE_UNKNOWN("没有程序 {0}", "There is no procedure {0}"),
  LIST_REACHES_BACK(
      "新版本不得溯及既往：生效日期不能早于 {0}",
      "A new version may not reach back: it takes effect on {0} at the earliest");

  private final Sentence sentence;
  private final String law;

  PowerListRule(String zh, String en) {
    this(zh, en, "清单公布规则");
  }

  PowerListRule(String zh, String en, String law) {
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
