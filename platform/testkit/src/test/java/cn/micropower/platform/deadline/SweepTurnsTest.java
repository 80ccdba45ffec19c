package cn.micropower.platform.deadline;

import static cn.micropower.platform.deadline.Homestead.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.testkit.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SweepTurnsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Homestead homestead = homestead();
  private final SweepTurns one = homestead.replica("one");
  private final SweepTurns two = homestead.replica("two");

  @BeforeEach
  void start() {
    one.start();
  }

  @AfterEach
  void stop() {
    one.stop();
    two.stop();
  }

  @Test
  @DisplayName("两个副本：轮流清扫，从不同时，每件一次")
  void two_replicas_have_one_effect_and_never_sweep_at_once() {
    two.start();
    IntStream.range(0, 300)
        .forEach(n -> homestead.add(n % 2 == 0 ? "house" : "garden", "c" + n, START));
    awaitNothingOpen();
    assertThat(homestead.effects()).hasSize(300).doesNotHaveDuplicates();
    assertThat(homestead.mostAtOnce).hasValue(1);
  }

  @Test
  @DisplayName("停机期间到期的：启动后补上")
  void what_fell_due_while_nobody_was_there_fires_after_a_restart() {
    one.stop();
    homestead.add("house", "missed", START.plusSeconds(5));
    homestead.jumpTo(START.plusSeconds(10));
    assertThat(homestead.open()).isEqualTo(1);
    one.start();
    awaitNothingOpen();
    assertThat(homestead.effects()).containsExactly("missed");
  }

  @Test
  @DisplayName("一跳三十天：错过的各一次，按到期先后，各房间合在一起")
  void a_jump_of_thirty_days_fires_what_was_missed_in_due_order() {
    List.of(9, 3, 27, 1, 21)
        .forEach(day -> homestead.add("house", "house " + day, START.plus(Duration.ofDays(day))));
    List.of(2, 28, 10)
        .forEach(day -> homestead.add("garden", "garden " + day, START.plus(Duration.ofDays(day))));
    homestead.add("house", "not yet", START.plus(Duration.ofDays(31)));
    homestead.jumpTo(START.plus(Duration.ofDays(30)));
    await().atMost(PATIENCE).until(() -> homestead.open() == 1);
    assertThat(homestead.effects())
        .containsExactly(
            "house 1",
            "garden 2",
            "house 3",
            "house 9",
            "garden 10",
            "house 21",
            "house 27",
            "garden 28");
  }

  @Test
  @DisplayName("轮到的副本死了：别人接手")
  void a_dead_replicas_turn_is_taken_over() {
    one.stop();
    homestead.turnTakenByTheDead();
    two.start();
    homestead.add("house", "left behind", START);
    awaitNothingOpen();
    assertThat(homestead.hands()).containsExactly("two");
  }

  private void awaitNothingOpen() {
    await().atMost(PATIENCE).until(() -> homestead.open() == 0);
  }

  private static Homestead homestead() {
    var database = Postgres.database().migrate();
    var owner = new JdbcTemplate(database.as(database.owner()));
    Homestead.tables().forEach(owner::execute);
    owner.execute("grant all on all tables in schema public to " + database.application().user());
    owner.execute(
        "grant all on all sequences in schema public to " + database.application().user());
    return new Homestead(database.as(database.application()));
  }
}
