package cn.micropower.disclosure.duty;

import static cn.micropower.disclosure.duty.DutyMonth.days;
import static cn.micropower.disclosure.duty.DutyMonth.open;
import static cn.micropower.disclosure.duty.DutyMonth.opened;
import static cn.micropower.disclosure.duty.DutyMonth.posted;
import static cn.micropower.disclosure.duty.DutyMonth.sevenDays;
import static cn.micropower.disclosure.duty.DutyStory.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("产生公开责任")
class OpeningTest {
  private static final Ruling<Days> TEN_DAYS = days("resolution.posting", 10, Force.WARN);

  @Test
  @DisplayName("期限为记录之日起第十日的终了")
  void a_duty_is_due_at_the_end_of_the_tenth_day_after_it_was_recorded() {
    given().whenTold(open(sevenDays(Force.WARN), TEN_DAYS)).happened(opened());
  }

  @Test
  @DisplayName("重复送达不起变化，已张贴的也不起变化")
  void told_again_it_opens_nothing() {
    var command = open(sevenDays(Force.WARN), TEN_DAYS);
    given(opened()).whenTold(command).happened();
    given(opened(), posted()).whenTold(command).happened();
  }

  @Test
  @DisplayName("同一用权同一步骤的责任只有一个代号")
  void the_id_of_a_duty_is_derived_from_its_step() {
    var exercise = new ExerciseId("exercise:plan");
    assertThat(Duties.idOf(exercise, "result-publicity"))
        .isEqualTo(Duties.idOf(exercise, "result-publicity"))
        .isNotEqualTo(Duties.idOf(exercise, "resolution-publicity"))
        .isNotEqualTo(Duties.idOf(new ExerciseId("exercise:other"), "result-publicity"));
  }
}
