package cn.micropower.disclosure.house;

import static cn.micropower.platform.time.DomainClock.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.ExerciseConcluded;
import cn.micropower.contracts.powerlist.PowerListFact.Publicity;
import cn.micropower.contracts.powerlist.PowerListFact.ResolutionPassed;
import cn.micropower.disclosure.duty.Content;
import cn.micropower.disclosure.duty.OpenDuty;
import cn.micropower.disclosure.ruling.Ruling;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
  @DisplayName("决议通过，则产生公开责任，天数取自决议之日的规则包")
  void a_resolution_opens_a_duty_by_the_rules_of_its_day() {
    published(2, LocalDate.of(2026, 3, 5), 9);
    published(3, LocalDate.of(2026, 3, 6), 11);
    published(4, LocalDate.of(2026, 3, 7), 7);
    var recordedAt = RESOLVED.plusDays(2).atStartOfDay(ZONE).toInstant();

    var command = only(resolutions.when(resolution(EXERCISE, RESOLVED), arrival(recordedAt)));

    assertThat(command.matter().exercise()).isEqualTo(EXERCISE);
    assertThat(command.matter().step()).isEqualTo("resolution-publicity");
    assertThat(command.content().kind()).isEqualTo(Content.Kind.RESOLUTION);
    assertThat(command.content().happenedOn()).isEqualTo(RESOLVED);
    assertThat(command.recordedOn()).isEqualTo(RESOLVED.plusDays(2));
    assertThat(command.minimum().ruling())
        .extracting(Ruling::version, Ruling::days)
        .containsExactly(2, 9);
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
  @DisplayName("用权办结，则产生结果的公开责任；规则包没有的天数如实为缺")
  void a_conclusion_opens_the_duty_of_its_result() {
    var command =
        only(
            conclusions.when(
                concluded(LIANHUA, "resolution.publicity", "result.posting"),
                arrival(clock.now())));

    assertThat(command.content().kind()).isEqualTo(Content.Kind.RESULT);
    assertThat(command.matter().step()).isEqualTo("result-publicity");
    assertThat(Objects.requireNonNull(command.minimum().ruling()).days()).isPositive();
    assertThat(command.posting().ruling()).isNull();
    assertThat(conclusions.fact()).isEqualTo(ExerciseConcluded.class);
  }

  @Test
  @DisplayName("单位或规则包尚未到达的，等一等")
  void what_has_not_arrived_is_waited_for() {
    var elsewhere = UnitPath.of(new UnitId("unit:guanlan"), new UnitId("unit:far"));
    assertThatThrownBy(() -> conclusions.when(concluded(elsewhere, "a", "b"), arrival(clock.now())))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("unit:far");
    assertThatThrownBy(
            () ->
                resolutions.when(
                    resolution(EXERCISE, LocalDate.of(2025, 12, 31)), arrival(clock.now())))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("rule pack");
  }

  private static ExerciseConcluded concluded(UnitPath place, String minimum, String posting) {
    return new ExerciseConcluded(
        EXERCISE,
        place,
        "A01",
        "修编村庄规划",
        "implementation",
        RESOLVED,
        new Publicity("result-publicity", name(), minimum, posting));
  }

  private static OpenDuty only(List<?> commands) {
    assertThat(commands).singleElement().isInstanceOf(OpenDuty.class);
    return (OpenDuty) commands.getFirst();
  }
}
