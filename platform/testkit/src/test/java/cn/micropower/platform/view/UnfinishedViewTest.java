package cn.micropower.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.web.Declined;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@DisplayName("还没建成的视图")
class UnfinishedViewTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Database database = Postgres.database().migrate();
  private final Orchard orchard = new Orchard(database, 1);

  @BeforeEach
  void no_poison() {
    TallyProjection.POISON.set(0);
  }

  @AfterEach
  void close() {
    TallyProjection.POISON.set(0);
    orchard.close();
  }

  @Test
  @DisplayName("账本空着，视图即刻可答")
  void an_empty_ledger_keeps_nobody_waiting() {
    assertThat(orchard.tallies()).isEmpty();
  }

  @Test
  @DisplayName("新版本追上账本之前不作答，旧版本的进程照常；追上之后才答")
  void a_new_revision_answers_nobody_before_it_has_caught_up() {
    List<Orchard.Tally> before = fourBaskets();
    TallyProjection.POISON.set(3);

    try (Orchard newer = new Orchard(database, 2, PATIENCE)) {
      await().atMost(PATIENCE).until(() -> newer.status().error() != null);
      assertThatExceptionOfType(Declined.class)
          .isThrownBy(newer::tallies)
          .matches(declined -> declined.problem() == Problem.VIEW_BEHIND);
      assertThat(newer.health.health().getStatus()).isNotEqualTo(Status.UP);
      assertThat(orchard.tallies()).isEqualTo(before);
      orchard.add("basket:old", 0, 9);
      assertThat(orchard.await("basket:old", 0)).isTrue();
      assertThat(orchard.tallies()).contains(new Orchard.Tally("basket:old", 9, 1));

      TallyProjection.POISON.set(0);
      await().atMost(PATIENCE).until(() -> newer.health.health().getStatus().equals(Status.UP));
      assertThat(newer.tallies()).isEqualTo(orchard.tallies());
    }
  }

  @Test
  @DisplayName("曾经追上的视图，后来停住、再重启，仍以已有的作答")
  void a_view_that_was_whole_once_goes_on_answering() {
    List<Orchard.Tally> before = fourBaskets();
    TallyProjection.POISON.set(13);
    orchard.add("basket:bad", 0, 13);
    await().atMost(PATIENCE).until(() -> orchard.status().error() != null);
    orchard.close();

    try (Orchard restarted = new Orchard(database, 1)) {
      assertThat(restarted.tallies()).isEqualTo(before);
    }
  }

  private List<Orchard.Tally> fourBaskets() {
    for (int apples = 1; apples <= 4; apples++) {
      orchard.add("basket:" + apples, 0, apples);
    }
    await().atMost(PATIENCE).until(() -> orchard.await("basket:4", 0));
    return orchard.tallies();
  }
}
