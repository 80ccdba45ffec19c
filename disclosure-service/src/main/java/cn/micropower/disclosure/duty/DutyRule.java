package cn.micropower.disclosure.duty;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses an attempt to meet a duty, or to be done with it. */
enum DutyRule implements Rule {
  POST_NOT_RESPONSIBLE("{0}不负责此项公开", "The {1} does not answer for this disclosure", Law.OPENNESS) {
    @Override
    public Ground ground() {
      return Ground.AUTHORITY;
    }
  },
  ALREADY_POSTED("此项已经公开", "This is posted already", Law.RECORD),
  NOTHING_POSTED("此项尚未公开", "Nothing is posted yet", Law.RECORD),
  PHOTO_REQUIRED("张贴须附照片的摘要", "A posting needs the fingerprint of its photograph", Law.EVIDENCE),
  POSTED_IN_THE_FUTURE("张贴时间 {0} 晚于现在", "The posting at {0} lies in the future", Law.RECORD),
  FIRST_DAY_BEFORE_POSTING(
      "首日 {0} 早于张贴之日 {1}", "The first day {0} lies before the posting of {1}", Law.RECORD),
  FIRST_DAY_TOO_EARLY(
      "{0}的公示首日 {2} 过早，最早为 {3}",
      "The first day {2} of the {1} is too early; {3} is the earliest", "预警规则 R12：公示不得早于所公开的事项"),
  LAST_DAY_BEFORE_FIRST(
      "末日 {1} 早于首日 {0}", "The last day {1} lies before the first, {0}", "预警规则 R11：公示止期早于起期"),
  PUBLICITY_TOO_SHORT(
      "公示须不少于 {0} 天（首尾两日在内），实际 {1} 天",
      "It must hang {0} days at least, the first and the last included; it is to hang {1}",
      Law.PACK),
  LATE_NEEDS_ATTESTOR(
      "逾期张贴或事后补录，须写明原因并由另一名在职人员见证",
      "Posted or entered late, it needs a reason and another official to vouch for it",
      Law.LATE),
  ATTESTOR_IS_ACTOR(
      "见证人不能是录入人本人", "Who enters it cannot vouch for it: two hands are two persons", Law.LATE),
  ATTESTOR_NOT_IN_OFFICE(
      "见证人不是本村或上级的在职人员", "The attestor holds no post in the village or above it", Law.LATE),
  EARLY_CLOSING(
      "公示期未满，不得提前结束：末日为 {0}", "It may not be closed early: its last day is {0}", Law.OPENNESS),
  ALREADY_ENDED("公示期已满，已经结束", "The publicity has ended already", Law.RECORD),
  NOT_DUE_YET("尚未逾期：期限为 {0}", "It is not overdue yet: it is due at {0}", Law.RECORD);

  private final Sentence sentence;
  private final String law;

  DutyRule(String zh, String en, String law) {
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
    static final String EVIDENCE = "公示审核的做法：须有写明起止日期的公示和张贴照片";
    static final String LATE = "登记规则：补录须有原因和第二见证人，并予标明";
    static final String PACK = "县（区）公布的规则包";
    static final String RECORD = "登记规则：公开记录须与事实和日期相符";

    private Law() {}
  }
}
