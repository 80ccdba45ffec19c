package cn.micropower.powerlist.exercise;

import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.powerlist.exercise.ExerciseStory.given;
import static cn.micropower.powerlist.exercise.VillageMonth.EXERCISE;
import static cn.micropower.powerlist.exercise.VillageMonth.F2;
import static cn.micropower.powerlist.exercise.VillageMonth.FIRST_DAY;
import static cn.micropower.powerlist.exercise.VillageMonth.MATTER;
import static cn.micropower.powerlist.exercise.VillageMonth.OPEN_AGAIN;
import static cn.micropower.powerlist.exercise.VillageMonth.PLACE;
import static cn.micropower.powerlist.exercise.VillageMonth.PLAN;
import static cn.micropower.powerlist.exercise.VillageMonth.TODAY;
import static cn.micropower.powerlist.exercise.VillageMonth.action;
import static cn.micropower.powerlist.exercise.VillageMonth.carriedOut;
import static cn.micropower.powerlist.exercise.VillageMonth.concluded;
import static cn.micropower.powerlist.exercise.VillageMonth.consulted;
import static cn.micropower.powerlist.exercise.VillageMonth.proposed;
import static cn.micropower.powerlist.exercise.VillageMonth.published;
import static cn.micropower.powerlist.exercise.VillageMonth.resolved;
import static cn.micropower.powerlist.exercise.VillageMonth.resolvedThen;
import static cn.micropower.powerlist.exercise.VillageMonth.reviewed;
import static cn.micropower.powerlist.exercise.VillageMonth.rules;

import cn.micropower.contracts.code.Role;
import cn.micropower.powerlist.exercise.Document.Kind;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseStory.Then;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("组织实施")
class ActionTest {
  private static final LocalDate MUCH_LATER = OPEN_AGAIN.plusDays(30);

  @Test
  @DisplayName("公示期满之次日即可实施，实施即办结，结果须予公开")
  void what_was_carried_out_after_the_publicity_is_concluded() {
    carryingOut(action(OPEN_AGAIN, OPEN_AGAIN)).happened(carriedOut(), concluded());
  }

  @Test
  @DisplayName("公示期未完成，不得实施")
  void nothing_is_carried_out_before_its_publicity_is_completed() {
    given(resolvedThen())
        .when(VILLAGE_COMMITTEE_DIRECTOR, record(action(OPEN_AGAIN, OPEN_AGAIN)))
        .refusedBy(ExerciseRule.STEP_OUT_OF_ORDER);
  }

  @Test
  @DisplayName("合同日期落在公示期内，有假账嫌疑（R10）")
  void a_contract_dated_within_the_publicity_is_refused() {
    carryingOut(action(OPEN_AGAIN, FIRST_DAY)).refusedBy(ExerciseRule.DATED_WITHIN_PUBLICITY);
    carryingOut(action(OPEN_AGAIN, OPEN_AGAIN.minusDays(1)))
        .refusedBy(ExerciseRule.DATED_WITHIN_PUBLICITY);
    carryingOut(action(OPEN_AGAIN.minusDays(1), OPEN_AGAIN))
        .refusedBy(ExerciseRule.DATED_WITHIN_PUBLICITY);
  }

  @Test
  @DisplayName("合同日期早于公示，同样不能成立；其他材料可早于公示")
  void a_contract_dated_before_the_publicity_is_refused_another_paper_is_not() {
    carryingOut(action(OPEN_AGAIN, TODAY)).refusedBy(ExerciseRule.ACTION_BEFORE_PREDECESSOR);
    carryingOut(withPaper(Kind.INVOICE, TODAY)).refusedBy(ExerciseRule.ACTION_BEFORE_PREDECESSOR);
    carryingOut(withPaper(Kind.OTHER, TODAY))
        .happened(
            new ActionRecorded(EXERCISE, "implementation", withPaper(Kind.OTHER, TODAY)),
            concluded());
  }

  @Test
  @DisplayName("完成、验收、凭据的日期不得晚于今天")
  void what_is_dated_after_today_is_refused() {
    carryingOut(action(MUCH_LATER.plusDays(1), OPEN_AGAIN))
        .refusedBy(ExerciseRule.ACTION_IN_THE_FUTURE);
    carryingOut(accepted(OPEN_AGAIN, MUCH_LATER.plusDays(1)))
        .refusedBy(ExerciseRule.ACTION_IN_THE_FUTURE);
    carryingOut(withPaper(Kind.OTHER, MUCH_LATER.plusDays(1)))
        .refusedBy(ExerciseRule.ACTION_IN_THE_FUTURE);
  }

  @Test
  @DisplayName("验收早于完成")
  void an_acceptance_before_the_completion_is_refused() {
    carryingOut(accepted(OPEN_AGAIN.plusDays(2), OPEN_AGAIN.plusDays(1)))
        .refusedBy(ExerciseRule.ACCEPTED_BEFORE_COMPLETED);
  }

  @Test
  @DisplayName("办结之日以验收为准")
  void it_is_concluded_on_the_day_it_was_accepted() {
    var action = accepted(OPEN_AGAIN, OPEN_AGAIN.plusDays(2));
    var told = concluded();

    carryingOut(action)
        .happened(
            new ActionRecorded(EXERCISE, "implementation", action),
            new ExerciseEvent.ExerciseConcluded(
                EXERCISE, told.step(), OPEN_AGAIN.plusDays(2), MATTER, told.publicity()));
  }

  @Test
  @DisplayName("程序以实施结束的，实施即完成")
  void a_procedure_that_ends_with_its_action_is_completed_by_it() {
    var action = action(TODAY.plusDays(3), TODAY);

    given(proposed(F2, PLAN), consulted(), reviewed(), resolved())
        .when(VILLAGE_COMMITTEE_DIRECTOR, record(action))
        .happened(
            new ActionRecorded(EXERCISE, "implementation", action),
            new ExerciseCompleted(EXERCISE, PLACE, TODAY.plusDays(3)));
  }

  @Test
  @DisplayName("不是实施步骤的，不能记为实施")
  void only_an_action_is_carried_out() {
    given(resolvedThen())
        .when(
            VILLAGE_COMMITTEE_DIRECTOR,
            new RecordAction(
                EXERCISE,
                "resolution-publicity",
                action(OPEN_AGAIN, OPEN_AGAIN),
                rules(),
                MUCH_LATER))
        .refusedBy(ExerciseRule.STEP_IS_NO_ACTION);
  }

  @Test
  @DisplayName("村党组织书记不负责记录村委会的实施")
  void a_secretary_does_not_enter_what_the_committee_does() {
    when(VILLAGE_PARTY_SECRETARY, action(OPEN_AGAIN, OPEN_AGAIN))
        .refusedBy(ExerciseRule.POST_DOES_NOT_SERVE_BODY);
  }

  private static Then carryingOut(Action action) {
    return when(VILLAGE_COMMITTEE_DIRECTOR, action);
  }

  private static Then when(Role role, Action action) {
    return given(resolvedThen(published())).when(role, record(action));
  }

  private static RecordAction record(Action action) {
    return new RecordAction(EXERCISE, "implementation", action, rules(), MUCH_LATER);
  }

  private static Action accepted(LocalDate completedOn, LocalDate acceptedOn) {
    return new Action(completedOn, acceptedOn, List.of());
  }

  private static Action withPaper(Kind kind, LocalDate issuedOn) {
    return new Action(OPEN_AGAIN, null, List.of(new Document(kind, issuedOn, "1e".repeat(32))));
  }
}
