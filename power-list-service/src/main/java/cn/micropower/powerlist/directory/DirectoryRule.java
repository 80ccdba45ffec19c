package cn.micropower.powerlist.directory;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses an entry in the directory. */
enum DirectoryRule implements Rule {
  UNIT_ALREADY_REGISTERED("单位 {0} 已登记", "The unit {0} is registered already"),
  PARENT_UNKNOWN("上级单位 {0} 未登记", "The unit above, {0}, is not registered"),
  PARENT_OF_WRONG_KIND("{0}的上级不能是{2}", "A {1} does not stand below: {3}"),
  ROLL_IN_THE_FUTURE("应到人数的日期 {0} 晚于今天 {1}", "The roll of {0} lies after today, {1}"),
  POST_ALREADY_HELD("职务 {0} 已有人担任", "The post {0} is held by somebody already"),
  POST_OF_ANOTHER_LEVEL("{0}没有“{2}”这一职务", "A {1} has no post of that kind: {3}");

  private final Sentence sentence;

  DirectoryRule(String zh, String en) {
    this.sentence = new Sentence(zh, en);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String law() {
    return "名录登记规则：单位、职务、名册";
  }
}
