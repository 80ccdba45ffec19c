package cn.micropower.powerlist.exercise;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What refuses an attempt to use a power. */
enum ExerciseRule implements Rule {
  UNLISTED_POWER(
      "权力全部进清单，清单之外无权力：{0} 不在清单上", "No power outside the list: {0} is not on it", Law.LIST),
  LIST_NOT_PUBLISHED("本县（区）尚无生效的小微权力清单", "The district has no power list in force", Law.LIST),
  PROCEDURE_MUST_BE_CHOSEN(
      "事项 {0} 须在下列程序中择一：{1}",
      "For item {0} one of these procedures is to be chosen: {1}", Law.LIST),
  PROCEDURE_NOT_EXECUTABLE(
      "事项 {0} 的程序 {1} 尚不能在系统中办理",
      "Procedure {1} of item {0} cannot be carried out in the system yet", Law.LIST),
  STEP_NOT_IN_PROCEDURE("程序中没有步骤 {0}", "The procedure has no step {0}", Law.PROCEDURE),
  STEP_TAKES_NO_VOTE("“{0}”不由会议表决", "“{1}” is not taken by a vote", Law.PROCEDURE),
  STEP_IS_NO_ACTION("“{0}”不是实施步骤", "“{1}” is not an action", Law.PROCEDURE),
  STEP_IS_NO_PUBLICITY("“{0}”不是公开步骤", "“{1}” is not a publicity", Law.PROCEDURE),
  STEP_OUT_OF_ORDER(
      "不得跳过或重复步骤：现在应办“{2}”，不是“{0}”",
      "No step may be skipped or repeated: the next one is “{3}”, not “{1}”", Law.PROCEDURE),
  WRONG_BODY("“{0}”不由{2}办理", "“{1}” does not belong to the {3}", Law.PROCEDURE),
  PARTY_MAY_NOT_REPLACE_ASSEMBLY(
      "党组织不能取代村民会议直接决策：{2}不得作出“{0}”",
      "A party body may not decide in place of the villagers: “{1}” is not for the {3}",
      "小微权力清单制度：党组织不能取代村民会议直接决策"),
  POST_DOES_NOT_SERVE_BODY(
      "{0}不负责登记{2}办理的步骤", "The {1} does not enter the steps of the {3}", Law.PROCEDURE) {
    @Override
    public Ground ground() {
      return Ground.AUTHORITY;
    }
  },
  NO_RULE_IN_FORCE("“{0}”由{2}办理，没有生效的规则", "No rule is in force for “{1}” by the {3}", Law.PACK),
  MEETING_IN_THE_FUTURE(
      "会议日期 {0} 晚于今天 {1}", "The meeting of {0} lies after today, {1}", Law.RECORD),
  MEETING_BEFORE_PREDECESSOR(
      "会议日期 {0} 早于上一次会议 {1}", "The meeting of {0} lies before the one before it, {1}", Law.RECORD),
  NOTICE_AFTER_MEETING(
      "通知日期 {0} 晚于会议日期 {1}", "The notice of {0} lies after the meeting of {1}", Law.RECORD),
  NOTICE_TOO_SHORT(
      "{0}须提前 {2} 天通知，实际 {3} 天", "The {1} is to be called {2} days before; it was {3}", Law.PACK),
  ROLL_UNKNOWN("{2} {0}应到人数未登记", "No roll of the {1} is recorded for {2}", Law.RECORD),
  ROLL_DIFFERS("{0}应到人数登记为 {2}，不是 {3}", "The roll of the {1} has {2}, not {3}", Law.RECORD),
  TALLY_IMPOSSIBLE(
      "计票不可能：应到 {0}，到会 {1}，票数 {2}",
      "The tally cannot be: {0} on the roll, {1} present, {2} votes", Law.RECORD),
  ACTION_IN_THE_FUTURE("{0}日期 {2} 晚于今天 {3}", "The {1} of {2} lies after today, {3}", Law.RECORD),
  ACTION_BEFORE_PREDECESSOR(
      "{0}日期 {2} 过早：此前的步骤办结后，最早为 {3}",
      "The {1} of {2} is too early: after the step before it, {3} is the earliest", Law.RECORD),
  DATED_WITHIN_PUBLICITY(
      "{0}日期 {2} 落在公示期（{3} 至 {4}）内，有假账嫌疑",
      "The {1} of {2} falls within the publicity of {3} to {4}: the papers look false",
      "预警规则 R10：公示期内不得定标、签约、开票"),
  ACCEPTED_BEFORE_COMPLETED(
      "验收日期 {0} 早于完成日期 {1}", "Accepted on {0}, before it was completed on {1}", Law.RECORD),
  QUORUM_MUST_BE_MET(
      "{0}到会人数未达法定人数：至少 {2}，实到 {3}",
      "Too few came to the {1}: at least {2}, present {3}", Law.PACK);

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

  /**
   * What a rule rests on where the case itself names nothing better: a refusal under a list, a
   * procedure or a rule of the pack tells that list, that procedure's source, or the rule's.
   */
  private static final class Law {
    static final String LIST = "小微权力清单制度：权力全部进清单，清单之外无权力";
    static final String PROCEDURE = "事项的程序文件";
    static final String PACK = "县（区）公布的规则包";
    static final String RECORD = "登记规则：会议记录须与日期、名册和票数相符";

    private Law() {}
  }
}
