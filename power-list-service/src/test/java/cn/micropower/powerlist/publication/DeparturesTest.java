package cn.micropower.powerlist.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.powerlist.PowerListFact;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.testkit.ApprovedEvents;
import cn.micropower.platform.testkit.FrozenFacts;
import cn.micropower.powerlist.directory.PostEvent;
import cn.micropower.powerlist.directory.Roll;
import cn.micropower.powerlist.directory.UnitEvent;
import cn.micropower.powerlist.exercise.ExerciseEvent;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.list.PowerListEvent;
import cn.micropower.powerlist.rulepack.book.RulePackEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发布")
class DeparturesTest {
  private static final ExerciseId EXERCISE = new ExerciseId("exercise:plan");

  private final Departures departures = new Departures();

  @Test
  @DisplayName("应到人数不外传")
  void a_roll_stays() {
    var roll = new Roll(Body.VILLAGE_REPRESENTATIVES, 30, LocalDate.of(2026, 1, 1));
    assertThat(departures.of(new UnitEvent.RollRecorded(new UnitId("unit:lianhua"), roll)))
        .isEmpty();
  }

  @Test
  @DisplayName("单位、职务、清单、规则包外传")
  void the_directory_the_list_and_the_rules_leave() {
    assertThat(departures.of(ApprovedEvents.read(UnitEvent.UnitRegistered.class)))
        .containsInstanceOf(PowerListFact.UnitRegistered.class);
    assertThat(departures.of(ApprovedEvents.read(PostEvent.OfficialAppointed.class)))
        .containsInstanceOf(PowerListFact.OfficialAppointed.class);
    assertThat(departures.of(ApprovedEvents.read(PowerListEvent.PowerListPublished.class)))
        .containsInstanceOf(PowerListFact.PowerListPublished.class);
    assertThat(departures.of(ApprovedEvents.read(RulePackEvent.RulePackPublished.class)))
        .hasValueSatisfying(
            fact ->
                assertThat(((PowerListFact.RulePackPublished) fact).rules())
                    .map(PowerListFact.PublishedRule::value)
                    .contains(new Days(3), new Threshold(Base.ALL, 2, 3, Comparison.AT_LEAST)));
  }

  @Test
  @DisplayName("提议外传时不带提出者")
  void a_proposal_leaves_without_its_villager() {
    var proposed = ApprovedEvents.read(ExerciseEvent.ExerciseProposed.class);

    assertThat(proposed.topic().origin().villager()).isNotNull();
    assertThat(departures.of(proposed))
        .hasValueSatisfying(fact -> assertThat(fact.toString()).doesNotContain("person:"));
  }

  @Test
  @DisplayName("表决外传：通过的即步骤完成，未通过的也说明依据")
  void a_vote_leaves_whether_it_passed_or_not() {
    var recorded = ApprovedEvents.read(ExerciseEvent.VoteRecorded.class);
    var passed = recorded.vote();
    var failed =
        new Vote(
            passed.step(),
            passed.body(),
            passed.meeting(),
            passed.roll(),
            passed.judgements(),
            Vote.Outcome.NOT_PASSED);

    assertThat(departures.of(recorded))
        .hasValue(FrozenFacts.read(PowerListFact.StepCompleted.class));
    assertThat(departures.of(new ExerciseEvent.VoteRecorded(EXERCISE, failed)))
        .hasValue(
            new PowerListFact.VoteFailed(
                EXERCISE,
                passed.step(),
                passed.body(),
                passed.meeting().heldOn(),
                passed.judgements()));
  }

  @Test
  @DisplayName("决议、办结、完成外传，带着应予公开的步骤和规则")
  void a_resolution_a_conclusion_and_a_completion_leave() {
    var passed = ApprovedEvents.read(ExerciseEvent.ResolutionPassed.class);
    var concluded = ApprovedEvents.read(ExerciseEvent.ExerciseConcluded.class);
    var completed = ApprovedEvents.read(ExerciseEvent.ExerciseCompleted.class);

    assertThat(departures.of(passed))
        .hasValue(FrozenFacts.read(PowerListFact.ResolutionPassed.class));
    assertThat(departures.of(concluded))
        .hasValue(FrozenFacts.read(PowerListFact.ExerciseConcluded.class));
    assertThat(departures.of(completed))
        .hasValue(FrozenFacts.read(PowerListFact.ExerciseCompleted.class));
  }

  @Test
  @DisplayName("公示期满与实施外传，单据只传件数；底座自己的事实不在此外传")
  void a_publicity_and_an_action_leave() {
    assertThat(departures.of(ApprovedEvents.read(ExerciseEvent.PublicityCompleted.class)))
        .hasValue(FrozenFacts.read(PowerListFact.PublicityCompleted.class));
    assertThat(departures.of(ApprovedEvents.read(ExerciseEvent.ActionRecorded.class)))
        .hasValue(FrozenFacts.read(PowerListFact.ActionTaken.class));
    assertThat(departures.of(ApprovedEvents.read(RefusalRecorded.class))).isEmpty();
  }
}
