package cn.micropower.powerlist.exercise;

import static cn.micropower.contracts.code.Role.VILLAGE_CLERK;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.powerlist.exercise.ExerciseStory.given;
import static cn.micropower.powerlist.exercise.VillageMonth.EXERCISE;
import static cn.micropower.powerlist.exercise.VillageMonth.F1;
import static cn.micropower.powerlist.exercise.VillageMonth.PLACE;
import static cn.micropower.powerlist.exercise.VillageMonth.PLAN;
import static cn.micropower.powerlist.exercise.VillageMonth.TOPIC;
import static cn.micropower.powerlist.exercise.VillageMonth.meeting;
import static cn.micropower.powerlist.exercise.VillageMonth.propose;
import static cn.micropower.powerlist.exercise.VillageMonth.roll;
import static cn.micropower.powerlist.exercise.VillageMonth.rules;
import static cn.micropower.powerlist.exercise.VillageMonth.sitting;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Listing.ListVersion;
import cn.micropower.powerlist.exercise.Listing.Listed;
import cn.micropower.powerlist.exercise.Listing.Undecided;
import cn.micropower.powerlist.exercise.Listing.Unexecutable;
import cn.micropower.powerlist.exercise.Listing.Unlisted;
import cn.micropower.powerlist.exercise.Listing.Unpublished;
import cn.micropower.powerlist.exercise.Vote.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("提议")
class ProposalTest {
  private static final Listing LISTED = new Listed(PLAN, F1);
  private static final ListVersion LIST = new ListVersion(PLAN.list(), PLAN.version());

  @Test
  @DisplayName("清单上的权力由村党组织提议，事实中带有全部程序和裁量依据")
  void a_listed_power_is_proposed_with_its_procedure_and_judgements() {
    var meeting = meeting(5, 4);
    var branch = roll(Body.VILLAGE_PARTY_BRANCH);
    var judgements =
        List.of(
            Judgement.of(
                rules().threshold("party-branch.quorum").orElseThrow().ruling(),
                branch.size(),
                5,
                5),
            Judgement.of(
                rules().threshold("party-branch.majority").orElseThrow().ruling(),
                branch.size(),
                5,
                4));
    var vote =
        new Vote(
            "proposal", Body.VILLAGE_PARTY_BRANCH, meeting, branch, judgements, Outcome.PASSED);

    given()
        .when(VILLAGE_PARTY_SECRETARY, propose(LISTED, sitting(meeting)))
        .happened(new ExerciseProposed(EXERCISE, PLACE, PLAN, F1, TOPIC, vote));
  }

  @Test
  @DisplayName("清单之外无权力")
  void an_unlisted_power_is_refused() {
    given()
        .when(VILLAGE_PARTY_SECRETARY, propose(new Unlisted(LIST, "Z99"), sitting(meeting(5, 5))))
        .refusedBy(ExerciseRule.UNLISTED_POWER, "小微权力清单制度，清单之外无权力：power-list:yunxi v1");
  }

  @Test
  @DisplayName("清单公布之前不得用权")
  void nothing_is_proposed_before_a_list_is_published() {
    given()
        .when(VILLAGE_PARTY_SECRETARY, propose(new Unpublished(), sitting(meeting(5, 5))))
        .refusedBy(ExerciseRule.LIST_NOT_PUBLISHED);
  }

  @Test
  @DisplayName("一个事项有几种程序时须择一")
  void one_of_several_procedures_must_be_chosen() {
    given()
        .when(
            VILLAGE_PARTY_SECRETARY,
            propose(new Undecided(LIST, "A08", List.of("F1", "F4")), sitting(meeting(5, 5))))
        .refusedBy(ExerciseRule.PROCEDURE_MUST_BE_CHOSEN);
  }

  @Test
  @DisplayName("只有名称、尚不能办理的程序")
  void a_procedure_that_is_only_a_name_is_refused() {
    given()
        .when(
            VILLAGE_PARTY_SECRETARY,
            propose(new Unexecutable(LIST, "A06", "F3"), sitting(meeting(5, 5))))
        .refusedBy(ExerciseRule.PROCEDURE_NOT_EXECUTABLE);
  }

  @Test
  @DisplayName("文书不能替村党组织提议")
  void a_clerk_does_not_propose() {
    given()
        .when(VILLAGE_CLERK, propose(LISTED, sitting(meeting(5, 5))))
        .refusedBy(ExerciseRule.POST_DOES_NOT_SERVE_BODY);
  }

  @Test
  @DisplayName("到会不足的提议会议无效")
  void a_thin_proposing_meeting_is_refused() {
    given()
        .when(VILLAGE_PARTY_SECRETARY, propose(LISTED, sitting(meeting(3, 3))))
        .refusedBy(ExerciseRule.QUORUM_MUST_BE_MET);
  }
}
