package cn.micropower.disclosure.house;

import static cn.micropower.platform.time.DomainClock.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseConcluded;
import cn.micropower.contracts.powerlist.PowerListFact.Publicity;
import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("策略：事实到达，责任产生")
class PoliciesTest extends House {
  private static final ExerciseId EXERCISE = new ExerciseId("exercise:plan");
  private static final LocalDate RESOLVED = LocalDate.of(2026, 3, 5);

  @Autowired Policy<ExerciseConcluded> conclusions;

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("决议通过，则产生公开责任，天数取自裁判决议的那一版规则")
  void a_resolution_opens_a_duty_by_the_rules_that_it_names() {
    published(2, LocalDate.of(2026, 3, 5), 9);
    published(3, LocalDate.of(2026, 3, 6), 11);
    published(4, LocalDate.of(2026, 3, 7), 7);
    var recordedAt = RESOLVED.plusDays(2).atStartOfDay(ZONE).toInstant();

    var command = only(resolutions.when(resolution(EXERCISE, RESOLVED, 2), arrival(recordedAt)));

    assertThat(command.matter().exercise()).isEqualTo(EXERCISE);
    assertThat(command.matter().step()).isEqualTo("resolution-publicity");
    assertThat(command.content().kind()).isEqualTo(Content.Kind.RESOLUTION);
    assertThat(command.content().happenedOn()).isEqualTo(RESOLVED);
    assertThat(command.recordedOn()).isEqualTo(RESOLVED.plusDays(2));
    assertThat(command.minimum())
        .extracting(Ruling::version, Ruling::figure)
        .containsExactly(2, new Days(9));
    assertThat(command.firstDay())
        .extracting(Ruling::key, Ruling::version)
        .containsExactly("resolution.first-day", 2);
    assertThat(resolutions.fact()).isEqualTo(ResolutionPassed.class);
  }

  @Test
  @DisplayName("再次送达，给出的是同一条命令")
  void told_again_it_gives_the_same_command() {
    var fact = resolution(EXERCISE, RESOLVED);
    assertThat(resolutions.when(fact, arrival(clock.now())))
        .isEqualTo(resolutions.when(fact, arrival(clock.now())));
  }

  @Test
  @DisplayName("程序没有公开步骤的决议，不产生责任")
  void a_resolution_without_a_publicity_opens_nothing() {
    var told = resolution(EXERCISE, RESOLVED);
    var bare =
        new ResolutionPassed(
            EXERCISE,
            LIANHUA,
            told.item(),
            told.title(),
            "resolution",
            told.body(),
            RESOLVED,
            null);
    assertThat(resolutions.when(bare, arrival(clock.now()))).isEmpty();
  }

  @Test
  @DisplayName("用权办结，则产生结果的公开责任；当时没有的规则，等区里公布，取最早的一版")
  void a_conclusion_opens_the_duty_of_its_result() {
    var told =
        concluded(LIANHUA, reference("resolution.publicity", 1), reference("result.posting", 0));
    assertThatThrownBy(() -> conclusions.when(told, arrival(clock.now())))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("result.posting");
    published(8, LocalDate.of(2026, 4, 1), rule("result.posting", 15));
    published(9, LocalDate.of(2026, 4, 2), rule("result.posting", 5));

    var command = only(conclusions.when(told, arrival(clock.now())));

    assertThat(command.content().kind()).isEqualTo(Content.Kind.RESULT);
    assertThat(command.matter().step()).isEqualTo("result-publicity");
    assertThat(command.minimum().figure().days()).isEqualTo(7);
    assertThat(command.posting())
        .extracting(Ruling::version, Ruling::figure)
        .containsExactly(8, new Days(15));
    assertThat(command.firstDay()).isNull();
    assertThat(command.responsible()).containsExactly(Role.VILLAGE_COMMITTEE_DIRECTOR);
    assertThat(conclusions.fact()).isEqualTo(ExerciseConcluded.class);
  }

  @Test
  @DisplayName("单位或那一版规则尚未到达的，等一等")
  void what_has_not_arrived_is_waited_for() {
    var elsewhere = UnitPath.of(new UnitId("unit:guanlan"), new UnitId("unit:far"));
    var days = reference("resolution.publicity", 1);
    assertThatThrownBy(
            () -> conclusions.when(concluded(elsewhere, days, days), arrival(clock.now())))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("unit:far");
    assertThatThrownBy(
            () -> resolutions.when(resolution(EXERCISE, RESOLVED, 77), arrival(clock.now())))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("resolution.publicity");
  }

  private static ExerciseConcluded concluded(
      UnitPath place, RuleReference minimum, RuleReference posting) {
    return new ExerciseConcluded(
        EXERCISE,
        place,
        "A01",
        "修编村庄规划",
        "implementation",
        RESOLVED,
        new Publicity(
            "result-publicity",
            name(),
            List.of(Role.VILLAGE_COMMITTEE_DIRECTOR),
            minimum,
            posting,
            null));
  }

  private static OpenDuty only(List<?> commands) {
    assertThat(commands).singleElement().isInstanceOf(OpenDuty.class);
    return (OpenDuty) commands.getFirst();
  }
}
