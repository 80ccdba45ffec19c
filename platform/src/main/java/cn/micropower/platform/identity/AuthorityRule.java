package cn.micropower.platform.identity;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses a caller, whatever the matter. */
enum AuthorityRule implements Rule {
  POST_NOT_HELD("您不担任该职务：{0}", "You do not hold the post {0}"),
  ROLE_MAY_NOT("{0}无权{2}", "The {1} may not {3}"),
  OUTSIDE_SCOPE("{0}的职权不及于 {2}", "The authority of the {1} does not reach {2}");

  private final Sentence sentence;

  AuthorityRule(String zh, String en) {
    this.sentence = new Sentence(zh, en);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String law() {
    return "权责表 authority.yaml";
  }

  @Override
  public Ground ground() {
    return Ground.AUTHORITY;
  }
}
