package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseRule.MEETING_BEFORE_PREDECESSOR;
import static cn.micropower.powerlist.exercise.ExerciseRule.MEETING_IN_THE_FUTURE;
import static cn.micropower.powerlist.exercise.ExerciseRule.NOTICE_AFTER_MEETING;
import static cn.micropower.powerlist.exercise.ExerciseRule.NOTICE_TOO_SHORT;
import static cn.micropower.powerlist.exercise.ExerciseRule.NO_RULE_IN_FORCE;
import static cn.micropower.powerlist.exercise.ExerciseRule.QUORUM_MUST_BE_MET;
import static cn.micropower.powerlist.exercise.ExerciseRule.ROLL_DIFFERS;
import static cn.micropower.powerlist.exercise.ExerciseRule.ROLL_UNKNOWN;
import static cn.micropower.powerlist.exercise.ExerciseRule.TALLY_IMPOSSIBLE;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.exercise.Vote.Outcome;
import cn.micropower.powerlist.procedure.MeetingRules;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RuleInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one meeting of a body that owns the step: could it be, was it called, did enough come. */
record Scrutiny(Step.ByVote step, Body body, Sitting sitting) {

  /**
   * Returns the vote with its judgements. Too few approvals are no refusal: the vote has not
   * passed.
   *
   * @param predecessor the day of the meeting before, whether it took its step or not; null at
   *     first
   */
  Vote vote(@Nullable LocalDate predecessor) {
    var meeting = sitting.meeting();
    mustBePossibleOn(predecessor);
    var roll = roll();
    mustAddUp(roll);
    var rules = rules();
    var judgements = new ArrayList<Judgement>();
    notice(rules).ifPresent(judgements::add);
    var quorum = quorum(threshold(rules.quorum()), roll);
    var majority = share(threshold(rules.majority()), roll, meeting.approve());
    judgements.addAll(List.of(quorum, majority));
    var outcome = majority.met() ? Outcome.PASSED : Outcome.NOT_PASSED;
    return new Vote(step.id(), body, meeting, roll, judgements, outcome);
  }

  private void mustBePossibleOn(@Nullable LocalDate predecessor) {
    var heldOn = sitting.meeting().heldOn();
    var noticeGivenOn = sitting.meeting().noticeGivenOn();
    if (heldOn.isAfter(sitting.today())) {
      throw new Refused(MEETING_IN_THE_FUTURE, heldOn, sitting.today());
    }
    if (predecessor != null && heldOn.isBefore(predecessor)) {
      throw new Refused(MEETING_BEFORE_PREDECESSOR, heldOn, predecessor);
    }
    if (noticeGivenOn != null && noticeGivenOn.isAfter(heldOn)) {
      throw new Refused(NOTICE_AFTER_MEETING, noticeGivenOn, heldOn);
    }
  }

  private Roll roll() {
    var roll = sitting.rolls().get(body);
    if (roll == null) {
      throw new Refused(ROLL_UNKNOWN, body.zh(), body.en(), sitting.meeting().heldOn());
    }
    var claimed = sitting.claimedRoll();
    if (claimed != null && claimed != roll.size()) {
      throw new Refused(ROLL_DIFFERS, body.zh(), body.en(), roll.size(), claimed);
    }
    return roll;
  }

  private void mustAddUp(Roll roll) {
    var meeting = sitting.meeting();
    if (meeting.present() > roll.size() || meeting.votes() > meeting.present()) {
      throw new Refused(TALLY_IMPOSSIBLE, roll.size(), meeting.present(), meeting.votes());
    }
  }

  private MeetingRules rules() {
    var rules = step.rules().get(body);
    if (rules == null) {
      throw noRule(Map.of());
    }
    return rules;
  }

  private Optional<Judgement> notice(MeetingRules rules) {
    if (rules.notice() == null) {
      return Optional.empty();
    }
    var rule = inForce(sitting.rules().days(rules.notice()), rules.notice());
    var judgement = Judgement.ofDays(rule.ruling(), sitting.meeting().daysOfNotice());
    if (judgement.refuses()) {
      throw refusal(NOTICE_TOO_SHORT, rule, judgement);
    }
    return Optional.of(judgement);
  }

  private Judgement quorum(RuleInForce<Threshold> rule, Roll roll) {
    var judgement = share(rule, roll, sitting.meeting().present());
    if (judgement.refuses()) {
      throw refusal(QUORUM_MUST_BE_MET, rule, judgement);
    }
    return judgement;
  }

  private Judgement share(RuleInForce<Threshold> rule, Roll roll, int actual) {
    return Judgement.of(rule.ruling(), roll.size(), sitting.meeting().present(), actual);
  }

  private RuleInForce<Threshold> threshold(String key) {
    return inForce(sitting.rules().threshold(key), key);
  }

  /** The law told is where the rule's number comes from, whoever changed it last. */
  private Refused refusal(ExerciseRule refusing, RuleInForce<?> rule, Judgement judgement) {
    return new Refused(
        refusing,
        rule.source().zh(),
        judgement.figures(),
        body.zh(),
        body.en(),
        judgement.required(),
        judgement.actual());
  }

  private <T> T inForce(Optional<T> rule, String key) {
    return rule.orElseThrow(() -> noRule(Map.of("rule", key)));
  }

  private Refused noRule(Map<String, Object> missing) {
    return new Refused(
        NO_RULE_IN_FORCE, missing, step.name().zh(), step.name().en(), body.zh(), body.en());
  }
}
