package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseStory.given;
import static cn.micropower.powerlist.exercise.VillageMonth.DUTY;
import static cn.micropower.powerlist.exercise.VillageMonth.EXERCISE;
import static cn.micropower.powerlist.exercise.VillageMonth.FIRST_DAY;
import static cn.micropower.powerlist.exercise.VillageMonth.OPEN_AGAIN;
import static cn.micropower.powerlist.exercise.VillageMonth.PLACE;
import static cn.micropower.powerlist.exercise.VillageMonth.carriedOut;
import static cn.micropower.powerlist.exercise.VillageMonth.complete;
import static cn.micropower.powerlist.exercise.VillageMonth.concluded;
import static cn.micropower.powerlist.exercise.VillageMonth.posted;
import static cn.micropower.powerlist.exercise.VillageMonth.proposed;
import static cn.micropower.powerlist.exercise.VillageMonth.published;
import static cn.micropower.powerlist.exercise.VillageMonth.resolvedThen;
import static cn.micropower.powerlist.exercise.VillageMonth.rules;

import cn.micropower.contracts.rule.Judgement;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公示完成")
class PublicityTest {

  @Test
  @DisplayName("决议公示期满，步骤完成，天数按规则判定")
  void a_publicity_that_ended_takes_its_step() {
    given(resolvedThen())
        .whenToldBy(complete("resolution-publicity", FIRST_DAY, OPEN_AGAIN.minusDays(1)))
        .happened(published());
  }

  @Test
  @DisplayName("天数不足不能再拒绝，记为未达")
  void too_few_days_are_recorded_as_such() {
    var last = FIRST_DAY.plusDays(5);
    given(resolvedThen())
        .whenToldBy(complete("resolution-publicity", FIRST_DAY, last))
        .happened(
            new PublicityCompleted(EXERCISE, "resolution-publicity", posted(FIRST_DAY, last)));
  }

  @Test
  @DisplayName("没有规则可依的，如实不作判定")
  void without_a_rule_there_is_no_judgement() {
    var last = OPEN_AGAIN.minusDays(1);
    given(resolvedThen())
        .whenToldBy(
            new CompletePublicity(
                EXERCISE,
                "resolution-publicity",
                DUTY,
                FIRST_DAY,
                last,
                new RulesInForce(List.of())))
        .happened(
            new PublicityCompleted(
                EXERCISE, "resolution-publicity", new Posted(DUTY, FIRST_DAY, last, List.of())));
  }

  @Test
  @DisplayName("重复送达不起变化")
  void told_again_it_changes_nothing() {
    given(resolvedThen(published()))
        .whenToldBy(complete("resolution-publicity", FIRST_DAY, OPEN_AGAIN.minusDays(1)))
        .happened();
  }

  @Test
  @DisplayName("不是待办步骤的公示，拒绝")
  void a_publicity_that_is_not_the_open_step_is_refused() {
    given(resolvedThen())
        .whenToldBy(complete("result-publicity", FIRST_DAY, OPEN_AGAIN))
        .refusedBy(ExerciseRule.STEP_OUT_OF_ORDER);
    given(resolvedThen(published()))
        .whenToldBy(complete("resolution-publicity", FIRST_DAY, OPEN_AGAIN))
        .refusedBy(ExerciseRule.STEP_OUT_OF_ORDER);
  }

  @Test
  @DisplayName("不是公开步骤的，不能记为公示")
  void a_vote_is_not_taken_by_hanging_it_up() {
    given(proposed())
        .whenToldBy(complete("consultation", FIRST_DAY, OPEN_AGAIN))
        .refusedBy(ExerciseRule.STEP_IS_NO_PUBLICITY);
  }

  @Test
  @DisplayName("结果公示期满，用权完成")
  void the_last_publicity_completes_the_exercise() {
    var first = OPEN_AGAIN.plusDays(1);
    var last = first.plusDays(6);
    var ruling = rules().days("result.publicity").orElseThrow().ruling();
    var judged = new Posted(DUTY, first, last, List.of(Judgement.ofDays(ruling, 7)));

    given(resolvedThen(published(), carriedOut(), concluded()))
        .whenToldBy(complete("result-publicity", first, last))
        .happened(
            new PublicityCompleted(EXERCISE, "result-publicity", judged),
            new ExerciseCompleted(EXERCISE, PLACE, last));
  }
}
