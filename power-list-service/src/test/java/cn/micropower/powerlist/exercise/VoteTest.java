package cn.micropower.powerlist.exercise;

import static cn.micropower.contracts.code.Body.PARTY_MEMBERS_ASSEMBLY;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_ASSEMBLY;
import static cn.micropower.contracts.code.Body.VILLAGE_COMMITTEE;
import static cn.micropower.contracts.code.Body.VILLAGE_PARTY_BRANCH;
import static cn.micropower.contracts.code.Body.VILLAGE_REPRESENTATIVES;
import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.powerlist.exercise.ExerciseStory.given;
import static cn.micropower.powerlist.exercise.VillageMonth.F1;
import static cn.micropower.powerlist.exercise.VillageMonth.F2;
import static cn.micropower.powerlist.exercise.VillageMonth.PLAN;
import static cn.micropower.powerlist.exercise.VillageMonth.consulted;
import static cn.micropower.powerlist.exercise.VillageMonth.consultedInVain;
import static cn.micropower.powerlist.exercise.VillageMonth.meeting;
import static cn.micropower.powerlist.exercise.VillageMonth.power;
import static cn.micropower.powerlist.exercise.VillageMonth.proposed;
import static cn.micropower.powerlist.exercise.VillageMonth.resolutionPassed;
import static cn.micropower.powerlist.exercise.VillageMonth.resolved;
import static cn.micropower.powerlist.exercise.VillageMonth.reviewed;
import static cn.micropower.powerlist.exercise.VillageMonth.vote;

import cn.micropower.powerlist.exercise.Vote.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表决：机构与步骤")
class VoteTest {

  @Test
  @DisplayName("两委商议通过")
  void a_consultation_passes() {
    given(proposed())
        .when(VILLAGE_PARTY_SECRETARY, vote("consultation", TWO_COMMITTEES, meeting(7, 5)))
        .recorded(Outcome.PASSED);
  }

  @Test
  @DisplayName("商议同意人数不过两委成员半数：记录在案，步骤仍待办理")
  void a_vote_short_of_its_majority_leaves_the_step_open() {
    given(proposed())
        .when(VILLAGE_PARTY_SECRETARY, vote("consultation", TWO_COMMITTEES, meeting(7, 4)))
        .recorded(Outcome.NOT_PASSED);
    given(proposed(), consultedInVain())
        .when(VILLAGE_PARTY_SECRETARY, vote("review", PARTY_MEMBERS_ASSEMBLY, meeting(45, 45)))
        .refusedBy(
            ExerciseRule.STEP_OUT_OF_ORDER, "程序 F1 v" + F1.version() + "：" + F1.source().zh());
    given(proposed(), consultedInVain())
        .when(VILLAGE_PARTY_SECRETARY, vote("consultation", TWO_COMMITTEES, meeting(7, 5)))
        .recorded(Outcome.PASSED);
  }

  @Test
  @DisplayName("村民代表会议决议通过")
  void the_representatives_resolve() {
    given(proposed(), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_REPRESENTATIVES, meeting(20, 11)))
        .resolved();
  }

  @Test
  @DisplayName("到会代表不过半数同意，决议不通过")
  void half_of_those_present_is_not_enough() {
    given(proposed(), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_REPRESENTATIVES, meeting(20, 10)))
        .recorded(Outcome.NOT_PASSED);
  }

  @Test
  @DisplayName("五议：三十名代表中二十人同意不通过")
  void of_thirty_representatives_twenty_do_not_carry_five_deliberations() {
    given(proposed(F2, PLAN), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_REPRESENTATIVES, meeting(30, 20)))
        .recorded(Outcome.NOT_PASSED);
  }

  @Test
  @DisplayName("五议：三十名代表中二十一人同意通过")
  void of_thirty_representatives_twenty_one_carry_five_deliberations() {
    given(proposed(F2, PLAN), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_REPRESENTATIVES, meeting(21, 21)))
        .resolved();
  }

  @Test
  @DisplayName("不属于该机构的步骤")
  void a_body_that_does_not_own_the_step_is_refused() {
    given(proposed())
        .when(VILLAGE_PARTY_SECRETARY, vote("consultation", VILLAGE_COMMITTEE, meeting(5, 5)))
        .refusedBy(ExerciseRule.WRONG_BODY);
  }

  @Test
  @DisplayName("党组织不能取代村民会议直接决策")
  void a_party_body_may_not_decide_in_place_of_the_villagers() {
    given(proposed(), consulted(), reviewed())
        .when(VILLAGE_PARTY_SECRETARY, vote("resolution", VILLAGE_PARTY_BRANCH, meeting(7, 7)))
        .refusedBy(ExerciseRule.PARTY_MAY_NOT_REPLACE_ASSEMBLY);
    given(proposed(), consulted(), reviewed())
        .when(VILLAGE_PARTY_SECRETARY, vote("resolution", PARTY_MEMBERS_ASSEMBLY, meeting(50, 50)))
        .refusedBy(ExerciseRule.PARTY_MAY_NOT_REPLACE_ASSEMBLY);
  }

  @Test
  @DisplayName("须由村民会议决议的事项，代表会议不得决议")
  void an_item_for_the_assembly_is_not_for_the_representatives() {
    given(proposed(F1, power(List.of(VILLAGE_ASSEMBLY))), consulted(), reviewed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution", VILLAGE_REPRESENTATIVES, meeting(30, 30)))
        .refusedBy(ExerciseRule.WRONG_BODY);
  }

  @Test
  @DisplayName("跳过步骤")
  void a_skipped_step_is_refused() {
    given(proposed())
        .when(VILLAGE_PARTY_SECRETARY, vote("review", PARTY_MEMBERS_ASSEMBLY, meeting(45, 45)))
        .refusedBy(ExerciseRule.STEP_OUT_OF_ORDER);
  }

  @Test
  @DisplayName("重复步骤")
  void a_repeated_step_is_refused() {
    given(proposed(), consulted())
        .when(VILLAGE_PARTY_SECRETARY, vote("consultation", TWO_COMMITTEES, meeting(9, 9)))
        .refusedBy(ExerciseRule.STEP_OUT_OF_ORDER);
  }

  @Test
  @DisplayName("程序中没有的步骤")
  void a_step_outside_the_procedure_is_refused() {
    given(proposed())
        .when(VILLAGE_PARTY_SECRETARY, vote("blessing", TWO_COMMITTEES, meeting(9, 9)))
        .refusedBy(ExerciseRule.STEP_NOT_IN_PROCEDURE);
  }

  @Test
  @DisplayName("决议之后等待公开，不再表决")
  void after_its_resolution_an_exercise_waits_for_publicity() {
    given(proposed(), consulted(), reviewed(), resolved(), resolutionPassed())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            vote("resolution-publicity", VILLAGE_COMMITTEE, meeting(5, 5)))
        .refusedBy(ExerciseRule.STEP_TAKES_NO_VOTE);
  }

  @Test
  @DisplayName("村党组织书记不记录村民代表会议的表决")
  void a_secretary_does_not_record_the_representatives() {
    given(proposed(), consulted(), reviewed())
        .when(VILLAGE_PARTY_SECRETARY, vote("resolution", VILLAGE_REPRESENTATIVES, meeting(30, 30)))
        .refusedBy(ExerciseRule.POST_DOES_NOT_SERVE_BODY);
  }
}
