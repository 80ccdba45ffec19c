package cn.micropower.platform.restore;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses to have a ledger go on. */
enum RestoreRule implements Rule {
  LEDGER_NOT_RESTORED(
      "账本没有因数据库恢复而停住，无须重定起点",
      "The ledger does not stand still after a restore; there is nothing to re-base"),
  LEAVES_DISAGREE("账本与事件不符，不得重定起点：{0}", "Ledger and events disagree, nothing is re-based: {1}");

  private final Sentence sentence;

  RestoreRule(String zh, String en) {
    this.sentence = new Sentence(zh, en);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String law() {
    return "账本规则：只增不改，一件不漏";
  }
}
