package cn.micropower.powerlist.house;

import static cn.micropower.platform.inbox.Doer.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.disclosure.DisclosureFact.PublicityEnded;
import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.powerlist.exercise.CompletePublicity;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.Posted;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("从决议公开到结果公开")
class PublicMonthTest extends House {
  private static final String POLICY = "when-publicity-ended-then-complete-publicity";
  private static final DutyId DUTY = new DutyId("duty:plan");
  private static final UnitPath LIANHUA =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));

  @Autowired Policy<PublicityEnded> policy;

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("公示期满、实施、办结、完成，每一行都有来历")
  void an_exercise_goes_from_its_resolution_to_its_published_result() {
    var exercise = resolved(clock.today().minusDays(20));
    refused(act(exercise, 4, "director", carriedOut(9, 9)), "STEP_OUT_OF_ORDER");

    toldByPolicy(POLICY, 5, hung(exercise, "resolution-publicity", 19, 13));
    refused(act(exercise, 5, "director", carriedOut(9, 14)), "DATED_WITHIN_PUBLICITY");
    var acted = act(exercise, 5, "director", carriedOut(9, 10));
    passes(acted);
    says(acted, "$.result.openStep", "result-publicity");
    says(acted, "$.version", 7);
    toldByPolicy(
        POLICY,
        8,
        hung(exercise, "result-publicity", 8, 2),
        new ExerciseCompleted(new ExerciseId(exercise), LIANHUA, clock.today().minusDays(2)));

    var seen = exercise + "@9";
    var answer = get("/exercises/" + exercise, "unit:lianhua", seen);
    assertThat(answer).bodyJson().doesNotHavePath("$.openStep");
    says(answer, "$.publicities[0].posted.duty", "duty:plan");
    says(answer, "$.actions[0].action.documents[0].kind", "CONTRACT");
    told(get("/exercises/" + exercise + "/story", "unit:luting", seen));
    drawn(get("/exercises/" + exercise + "/flow", "unit:yunxi", seen));
    says(get("/exercises/" + exercise + "/proof", "unit:yunxi", seen), "$.lines.length()", 12);
  }

  @Test
  @DisplayName("公示期满的事实，成为按决议之日的规则判定的命令")
  void the_end_of_a_publicity_becomes_a_command_judged_by_the_day_of_the_resolution() {
    var resolvedOn = clock.today().minusDays(20);
    var exercise = new ExerciseId(resolved(resolvedOn));
    var first = resolvedOn.plusDays(1);
    var fact =
        new PublicityEnded(
            DUTY, exercise, LIANHUA, "resolution-publicity", first, first.plusDays(6));

    var commands = policy.when(fact, arrival());

    assertThat(commands)
        .singleElement()
        .isInstanceOfSatisfying(
            CompletePublicity.class,
            command -> {
              assertThat(command.exercise()).isEqualTo(exercise);
              assertThat(command.duty()).isEqualTo(DUTY);
              assertThat(command.lastDay()).isEqualTo(first.plusDays(6));
              assertThat(days(command.rules())).isEqualTo(7);
            });
    assertThat(policy.fact()).isEqualTo(PublicityEnded.class);
  }

  /** An exercise of Lianhua that was resolved on that day, at version 4. */
  private String resolved(LocalDate day) {
    var exercise = id(created(propose("secretary", "A01", on(day, 6, 5))));
    passes(vote(exercise, 0, "secretary", "consultation", "TWO_COMMITTEES", on(day, 9, 8)));
    passes(vote(exercise, 1, "secretary", "review", "PARTY_MEMBERS_ASSEMBLY", on(day, 45, 40)));
    passes(vote(exercise, 2, "director", "resolution", "VILLAGE_REPRESENTATIVES", on(day, 28, 20)));
    return exercise;
  }

  private String on(LocalDate day, int present, int approve) {
    return meeting(present, approve)
        .replace(clock.today().minusDays(10).toString(), day.minusDays(10).toString())
        .replace(clock.today().toString(), day.toString());
  }

  private PublicityCompleted hung(String exercise, String step, int first, int last) {
    var key = step.replace("-publicity", ".publicity");
    var rules = policyRules(exercise);
    var judgement = Judgement.ofDays(rules.days(key).orElseThrow().ruling(), first - last + 1);
    return new PublicityCompleted(
        new ExerciseId(exercise),
        step,
        new Posted(
            DUTY,
            clock.today().minusDays(first),
            clock.today().minusDays(last),
            List.of(judgement)));
  }

  private RulesInForce policyRules(String exercise) {
    var day = clock.today();
    var fact = new PublicityEnded(DUTY, new ExerciseId(exercise), LIANHUA, "any", day, day);
    return ((CompletePublicity) policy.when(fact, arrival()).getFirst()).rules();
  }

  private String carriedOut(int completed, int contract) {
    return """
    {"step":"implementation","completedOn":"%s",
     "documents":[{"kind":"CONTRACT","issuedOn":"%s","sha256":"%s"}]}\
    """
        .formatted(
            clock.today().minusDays(completed), clock.today().minusDays(contract), "1E".repeat(32));
  }

  private static int days(RulesInForce rules) {
    return rules.days("resolution.publicity").orElseThrow().ruling().figure().days();
  }

  private static Arrival arrival() {
    return new Arrival(
        "disclosure", 3, "event-3", "duty:plan", 2, Instant.EPOCH, null, null, UNTOLD, false);
  }

  private static void told(MvcTestResult story) {
    says(story, "$.lines.length()", 12);
    says(story, "$.lines[5].kind", "REFUSAL");
    says(story, "$.lines[6].kind", "PUBLICITY");
    says(story, "$.lines[6].who.person", "policy:" + POLICY);
    says(story, "$.lines[6].who.role", "POLICY");
    says(story, "$.lines[6].judgements[0].pack", "rule-pack:yunxi");
    says(story, "$.lines[6].judgements[0].verdict", "MET");
    says(story, "$.lines[7].rule", "DATED_WITHIN_PUBLICITY");
    says(story, "$.lines[8].kind", "ACTION");
    says(story, "$.lines[8].who.name", "侯兰");
    says(story, "$.lines[9].kind", "CONCLUSION");
    says(story, "$.lines[11].kind", "COMPLETION");
  }

  private static void drawn(MvcTestResult flow) {
    says(flow, "$.steps[4].state", "DONE");
    says(flow, "$.steps[4].rules[1].key", "resolution.posting");
    says(flow, "$.steps[4].rules[2].key", "resolution.first-day");
    says(flow, "$.steps[4].publicity.duty", "duty:plan");
    says(flow, "$.steps[5].action.documents.length()", 1);
    says(flow, "$.steps[6].state", "DONE");
  }
}
