package cn.micropower.powerlist.exercise;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses an attempt to use a power. */
enum ExerciseRule implements Rule {
  UNLISTED_POWER(
      "权力全部进清单，清单之外无权力：{0} 不在清单上", "No power outside the list: {0} is not on it", Law.LIST),
  LIST_NOT_PUBLISHED("本县(区)尚无生效的小微权力清单", "The district has no power list in force", Law.LIST),
  PROCEDURE_MUST_BE_CHOSEN(
      "事项 {0} 须在下列程序中择一：{1}",
      "For item {0} one of these procedures is to be chosen: {1}", Law.LIST),
  PROCEDURE_NOT_EXECUTABLE(
      "事项 {0} 的程序 {1} 尚不能在系统中办理",
      "Procedure {1} of item {0} cannot be carried out in the system yet", Law.LIST),
  STEP_NOT_IN_PROCEDURE("程序中没有步骤 {0}", "The procedure has no step {0}", Law.ORDER),
  STEP_TAKES_NO_VOTE("“{0}”不由会议表决", "“{1}” is not taken by a vote", Law.ORDER),
  STEP_OUT_OF_ORDER(
      "不得跳过或重复步骤：现在应办“{2}”，不是“{0}”",
      "No step may be skipped or repeated: the next one is “{3}”, not “{1}”", Law.ORDER),
  WRONG_BODY("“{0}”不由{2}办理", "“{1}” does not belong to the {3}", Law.ORDER),
  PARTY_MAY_NOT_REPLACE_ASSEMBLY(
      "党组织不能取代村民会议直接决策：{2}不得作出“{0}”",
      "A party body may not decide in place of the villagers: “{1}” is not for the {3}",
      "《村民委员会组织法》第二十三条、第二十四条；小微权力清单制度"),
  POST_DOES_NOT_SERVE_BODY(
      "职务 {0} 不负责记录{1}的表决", "The post {0} does not record the votes of the {2}", "程序文件所定的记录人") {
    @Override
    public Ground ground() {
      return Ground.AUTHORITY;
    }
  },
  NO_RULE_IN_FORCE("没有生效的规则：{0}", "No rule is in force: {0}", Law.PACK),
  MEETING_IN_THE_FUTURE("会议日期 {0} 晚于今天 {1}", "The meeting of {0} lies after today, {1}", Law.ORDER),
  MEETING_BEFORE_PREDECESSOR(
      "会议日期 {0} 早于上一次会议 {1}", "The meeting of {0} lies before the one before it, {1}", Law.ORDER),
  NOTICE_AFTER_MEETING(
      "通知日期 {0} 晚于会议日期 {1}", "The notice of {0} lies after the meeting of {1}", Law.MEETING),
  NOTICE_TOO_SHORT(
      "{0}须提前 {2} 天通知，实际 {3} 天",
      "The {1} is to be called {2} days before; it was {3}", Law.MEETING),
  ROLL_UNKNOWN("{2} {0}应到人数未登记", "No roll of the {1} is recorded for {2}", Law.MEETING),
  ROLL_DIFFERS("{0}应到人数登记为 {2}，不是 {3}", "The roll of the {1} has {2}, not {3}", Law.MEETING),
  TALLY_IMPOSSIBLE(
      "计票不可能：应到 {0}，到会 {1}，票数 {2}",
      "The tally cannot be: {0} on the roll, {1} present, {2} votes", Law.MEETING),
  QUORUM_MUST_BE_MET(
      "{0}到会人数未达法定人数：至少 {2}，实到 {3}",
      "Too few came to the {1}: at least {2}, present {3}", Law.MEETING);

  private final Sentence sentence;
  private final String law;

  ExerciseRule(String zh, String en, String law) {
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

  /** The laws that more than one rule rests on. */
  private static final class Law {
    static final String LIST = "《宁波市法治乡村建设促进条例》第十九条（村级权力清单）；县区公布的小微权力清单";
    static final String ORDER = "清单事项的程序文件（四议两公开等）";
    static final String PACK = "县区公布的规则包";
    static final String MEETING = "《村民委员会组织法》第二十一条、第二十二条、第二十六条；数值以县区公布的规则包为准";

    private Law() {}
  }
}
