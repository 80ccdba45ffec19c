package cn.micropower.powerlist.exercise;

import static cn.micropower.contracts.code.Body.PARTY_MEMBERS_ASSEMBLY;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_ASSEMBLY;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.powerlist.exercise.ExerciseStory.given;
import static cn.micropower.powerlist.exercise.VillageMonth.EXERCISE;
import static cn.micropower.powerlist.exercise.VillageMonth.ROLLS;
import static cn.micropower.powerlist.exercise.VillageMonth.TODAY;
import static cn.micropower.powerlist.exercise.VillageMonth.consulted;
import static cn.micropower.powerlist.exercise.VillageMonth.consultedInVain;
import static cn.micropower.powerlist.exercise.VillageMonth.meeting;
import static cn.micropower.powerlist.exercise.VillageMonth.proposed;
import static cn.micropower.powerlist.exercise.VillageMonth.reviewed;
import static cn.micropower.powerlist.exercise.VillageMonth.rules;
import static cn.micropower.powerlist.exercise.VillageMonth.vote;

import cn.micropower.contracts.code.Body;
import cn.micropower.powerlist.exercise.ExerciseStory.Then;
import cn.micropower.powerlist.exercise.Vote.Outcome;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表决：会议、应到人数与票数")
class MeetingTest {
  private static final LocalDate LONG_AGO = TODAY.minusDays(30);

  @Test
  @DisplayName("到会人数不足的会议无效")
  void a_thin_meeting_is_refused() {
    consultation(meeting(5, 5)).refusedBy(ExerciseRule.QUORUM_MUST_BE_MET);
    consultation(meeting(6, 6)).recorded(Outcome.PASSED);
  }

  @Test
  @DisplayName("拒绝所依之法取自规则包中该条规则的出处")
  void the_law_told_is_the_source_of_the_rule_that_judged() {
    consultation(meeting(5, 5))
        .refusedBy(ExerciseRule.QUORUM_MUST_BE_MET, source("two-committees.quorum"));
    assembly(TODAY.minusDays(9))
        .refusedBy(ExerciseRule.NOTICE_TOO_SHORT, "《村民委员会组织法》第二十一条：提前十天通知村民");
  }

  @Test
  @DisplayName("会议日期在今天之后")
  void a_meeting_of_tomorrow_is_refused() {
    consultation(meeting(TODAY.plusDays(1), LONG_AGO, 9, 9))
        .refusedBy(ExerciseRule.MEETING_IN_THE_FUTURE);
  }

  @Test
  @DisplayName("会议日期早于上一步骤")
  void a_meeting_before_its_predecessor_is_refused() {
    consultation(meeting(TODAY.minusDays(1), LONG_AGO, 9, 9))
        .refusedBy(ExerciseRule.MEETING_BEFORE_PREDECESSOR);
  }

  @Test
  @DisplayName("会议日期早于未通过的那次会议")
  void a_meeting_before_one_that_failed_is_refused() {
    given(proposed(), consultedInVain())
        .when(
            VILLAGE_PARTY_SECRETARY,
            vote("consultation", TWO_COMMITTEES, meeting(TODAY.minusDays(1), LONG_AGO, 9, 9)))
        .refusedBy(ExerciseRule.MEETING_BEFORE_PREDECESSOR);
  }

  @Test
  @DisplayName("会后才通知")
  void a_notice_after_the_meeting_is_refused() {
    consultation(meeting(TODAY, TODAY.plusDays(1), 9, 9))
        .refusedBy(ExerciseRule.NOTICE_AFTER_MEETING);
  }

  @Test
  @DisplayName("村民会议须提前十天通知：九天不足，十天足够")
  void an_assembly_called_nine_days_before_is_refused() {
    assembly(TODAY.minusDays(9)).refusedBy(ExerciseRule.NOTICE_TOO_SHORT);
    assembly(null).refusedBy(ExerciseRule.NOTICE_TOO_SHORT);
    assembly(TODAY.minusDays(10)).resolved();
  }

  @Test
  @DisplayName("党员大会通知时间不足只作提示")
  void a_short_notice_to_party_members_only_warns() {
    given(proposed(), consulted())
        .when(
            VILLAGE_PARTY_SECRETARY,
            vote("review", PARTY_MEMBERS_ASSEMBLY, meeting(TODAY, TODAY.minusDays(1), 45, 40)))
        .recorded(Outcome.PASSED);
  }

  @Test
  @DisplayName("到会人数多于应到人数")
  void more_present_than_on_the_roll_cannot_be() {
    consultation(meeting(10, 9)).refusedBy(ExerciseRule.TALLY_IMPOSSIBLE);
  }

  @Test
  @DisplayName("票数多于到会人数")
  void more_votes_than_present_cannot_be() {
    var tally =
        new Meeting(
            TODAY, LONG_AGO, 8, Integer.MAX_VALUE, 1, 0, VotingMethod.HANDS, "0f".repeat(32));
    consultation(tally).refusedBy(ExerciseRule.TALLY_IMPOSSIBLE);
  }

  @Test
  @DisplayName("应到人数未登记")
  void a_body_without_a_roll_does_not_vote() {
    consultation(meeting(9, 9), null, Map.of()).refusedBy(ExerciseRule.ROLL_UNKNOWN);
  }

  @Test
  @DisplayName("所报应到人数与登记不符")
  void a_claimed_roll_must_be_the_recorded_one() {
    consultation(meeting(9, 9), 8, ROLLS).refusedBy(ExerciseRule.ROLL_DIFFERS);
    consultation(meeting(9, 9), 9, ROLLS).recorded(Outcome.PASSED);
  }

  @Test
  @DisplayName("没有规则包就没有表决")
  void nothing_is_judged_without_a_rule() {
    var sitting = new Sitting(meeting(9, 9), null, ROLLS, new RulesInForce(List.of()), TODAY);
    given(proposed())
        .when(
            VILLAGE_PARTY_SECRETARY,
            new RecordVote(EXERCISE, "consultation", TWO_COMMITTEES, sitting))
        .refusedBy(ExerciseRule.NO_RULE_IN_FORCE);
  }

  private static String source(String key) {
    return rules().threshold(key).orElseThrow().source().zh();
  }

  private static Then consultation(Meeting meeting) {
    return consultation(meeting, null, ROLLS);
  }

  private static Then consultation(
      Meeting meeting, @Nullable Integer claimed, Map<Body, Roll> rolls) {
    var sitting = new Sitting(meeting, claimed, rolls, rules(), TODAY);
    return given(proposed())
        .when(
            VILLAGE_PARTY_SECRETARY,
            new RecordVote(EXERCISE, "consultation", TWO_COMMITTEES, sitting));
  }

  private static Then assembly(@Nullable LocalDate noticeGivenOn) {
    return given(proposed(), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_ASSEMBLY, meeting(TODAY, noticeGivenOn, 401, 300)));
  }
}
