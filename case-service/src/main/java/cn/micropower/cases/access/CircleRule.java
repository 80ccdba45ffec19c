package cn.micropower.cases.access;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses to let somebody into the circle, or to act in it alone. */
public enum CircleRule implements Rule {
  ASSIGNEE_UNFIT(
      "此人不任职务 {0}，或该职务无权承办",
      "The person does not hold the post {0}, or the post does not deal with such matters",
      Law.CIRCLE),
  ASSIGNEE_KEPT_OUT(
      "此人是被反映人或其近亲属，应当回避",
      "The person is a subject of it, or a near relative of one, and must keep out",
      Law.RECUSAL),
  ALREADY_ENTRUSTED("此人已经承办", "The person is assigned already", Law.CIRCLE),
  SECOND_HAND_IS_ACTOR(
      "第二人不能是录入人本人", "Two hands are two persons: the second is not who enters it", Law.TWO),
  SECOND_HAND_NOT_ENTRUSTED(
      "第二人不在知悉范围内", "The second person is not one who may know of it", Law.TWO);

  private final Sentence sentence;
  private final String law;

  CircleRule(String zh, String en, String law) {
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
    static final String CIRCLE = "《纪检监察机关处理检举控告工作规则》第四十七条：严格控制知悉范围";
    static final String RECUSAL = "《中华人民共和国监察法》第六十七条：近亲属应当回避";
    static final String TWO = "《中华人民共和国监察法》第四十一条：由二人以上进行";

    private Law() {}
  }
}
