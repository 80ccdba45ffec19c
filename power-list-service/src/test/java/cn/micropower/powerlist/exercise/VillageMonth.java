package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PowerListId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.ReferenceData;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.exercise.Vote.Outcome;
import cn.micropower.powerlist.procedure.Procedure;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RulePack;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Named facts of one invented village: 7 in the branch, 9 in both committees, 50 members, 30 reps.
 */
final class VillageMonth {
  static final ExerciseId EXERCISE = new ExerciseId("exercise:plan");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final LocalDate FIRST_DAY = TODAY.plusDays(1);

  /** Seven days after the first day of the publicity: the first on which something may be done. */
  static final LocalDate OPEN_AGAIN = FIRST_DAY.plusDays(7);

  static final DutyId DUTY = new DutyId("duty:plan");
  static final LocalDate ROLL_DAY = LocalDate.of(2026, 1, 1);
  static final UnitPath PLACE =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));
  static final Map<Body, Roll> ROLLS =
      Map.of(
          Body.VILLAGE_PARTY_BRANCH, new Roll(7, ROLL_DAY),
          Body.VILLAGE_COMMITTEE, new Roll(5, ROLL_DAY),
          Body.TWO_COMMITTEES, new Roll(9, ROLL_DAY),
          Body.PARTY_MEMBERS_ASSEMBLY, new Roll(50, ROLL_DAY),
          Body.VILLAGE_REPRESENTATIVES, new Roll(30, ROLL_DAY),
          Body.VILLAGE_ASSEMBLY, new Roll(801, ROLL_DAY));
  static final Procedure F1 = procedure("F1");
  static final Procedure F2 = procedure("F2");
  static final ListedPower PLAN = power(List.of());
  static final Topic TOPIC =
      new Topic("修编村庄规划", "东片道路与水系调整", new Origin(Origin.Kind.OPINION_BOX, null));
  static final Matter MATTER = new Matter(PLACE, PLAN.item(), TOPIC.title());

  private VillageMonth() {}

  static Procedure procedure(String id) {
    return ReferenceData.procedures().named(id).orElseThrow();
  }

  static ListedPower power(List<Body> resolvedBy) {
    return new ListedPower(
        new PowerListId("power-list:yunxi"),
        1,
        "A01",
        new Sentence("村庄(建设)规划编制与修改", "Making and amending the village plan"),
        List.of("《村民委员会组织法》第二十四条"),
        resolvedBy);
  }

  static RulesInForce rules() {
    var pack =
        new RulePack(
            new RulePackId("rule-pack:yunxi"),
            1,
            LocalDate.of(2026, 1, 1),
            ReferenceData.rules().entries());
    return new RulesInForce(List.of(pack));
  }

  /** A meeting today, called ten days before, at which everyone present votes. */
  static Meeting meeting(int present, int approve) {
    return meeting(TODAY, TODAY.minusDays(10), present, approve);
  }

  static Meeting meeting(
      LocalDate heldOn, @Nullable LocalDate noticeGivenOn, int present, int approve) {
    return new Meeting(
        heldOn,
        noticeGivenOn,
        present,
        approve,
        present - approve,
        0,
        VotingMethod.HANDS,
        "0f".repeat(32));
  }

  static Roll roll(Body body) {
    return Objects.requireNonNull(ROLLS.get(body));
  }

  static Sitting sitting(Meeting meeting) {
    return new Sitting(meeting, null, ROLLS, rules(), TODAY);
  }

  static ProposeExercise propose(Listing listing, Sitting sitting) {
    return new ProposeExercise(EXERCISE, PLACE, listing, TOPIC, sitting);
  }

  static RecordVote vote(String step, Body body, Meeting meeting) {
    return new RecordVote(EXERCISE, step, body, sitting(meeting));
  }

  static ExerciseProposed proposed(Procedure procedure, ListedPower power) {
    var first = procedure.first();
    var vote = passed(first.id(), first.bodies().getFirst(), meeting(5, 5));
    return new ExerciseProposed(EXERCISE, PLACE, power, procedure, TOPIC, vote);
  }

  static ExerciseProposed proposed() {
    return proposed(F1, PLAN);
  }

  static VoteRecorded consulted() {
    return new VoteRecorded(EXERCISE, passed("consultation", Body.TWO_COMMITTEES, meeting(9, 9)));
  }

  static VoteRecorded consultedInVain() {
    var passed = passed("consultation", Body.TWO_COMMITTEES, meeting(7, 4));
    return new VoteRecorded(
        EXERCISE,
        new Vote(
            passed.step(),
            passed.body(),
            passed.meeting(),
            passed.roll(),
            passed.judgements(),
            Outcome.NOT_PASSED));
  }

  static VoteRecorded reviewed() {
    return new VoteRecorded(
        EXERCISE, passed("review", Body.PARTY_MEMBERS_ASSEMBLY, meeting(45, 40)));
  }

  static VoteRecorded resolved() {
    return new VoteRecorded(
        EXERCISE, passed("resolution", Body.VILLAGE_REPRESENTATIVES, meeting(28, 25)));
  }

  static ResolutionPassed resolutionPassed() {
    return new ResolutionPassed(
        EXERCISE,
        "resolution",
        Body.VILLAGE_REPRESENTATIVES,
        TODAY,
        MATTER,
        publicity("resolution-publicity"));
  }

  /** Posted on the day after the resolution, for seven days. */
  static PublicityCompleted published() {
    return new PublicityCompleted(
        EXERCISE, "resolution-publicity", posted(FIRST_DAY, FIRST_DAY.plusDays(6)));
  }

  static ActionRecorded carriedOut() {
    return new ActionRecorded(EXERCISE, "implementation", action(OPEN_AGAIN, OPEN_AGAIN));
  }

  static ExerciseConcluded concluded() {
    return new ExerciseConcluded(
        EXERCISE, "implementation", OPEN_AGAIN, MATTER, publicity("result-publicity"));
  }

  /** Everything from the proposal to the resolution, then these. */
  static ExerciseEvent[] resolvedThen(ExerciseEvent... events) {
    return Stream.concat(
            Stream.of(proposed(), consulted(), reviewed(), resolved(), resolutionPassed()),
            Stream.of(events))
        .toArray(ExerciseEvent[]::new);
  }

  static Action action(LocalDate completedOn, LocalDate contract) {
    return new Action(
        completedOn,
        null,
        List.of(new Document(Document.Kind.CONTRACT, contract, "1e".repeat(32))));
  }

  static CompletePublicity complete(String step, LocalDate firstDay, LocalDate lastDay) {
    return new CompletePublicity(EXERCISE, step, DUTY, firstDay, lastDay, rules());
  }

  static Posted posted(LocalDate firstDay, LocalDate lastDay) {
    var days = (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    var ruling = rules().days("resolution.publicity").orElseThrow().ruling();
    return new Posted(DUTY, firstDay, lastDay, List.of(Judgement.ofDays(ruling, days)));
  }

  static Publicity publicity(String step) {
    return Publicity.of((Step.Publicity) F1.step(step).orElseThrow(), rules());
  }

  private static Vote passed(String step, Body body, Meeting meeting) {
    return new Vote(step, body, meeting, roll(body), List.<Judgement>of(), Outcome.PASSED);
  }
}
