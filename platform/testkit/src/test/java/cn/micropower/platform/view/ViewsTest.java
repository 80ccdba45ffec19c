package cn.micropower.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.seal.SealedNames;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.view.BasketEvent.ApplesAdded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@DisplayName("视图")
class ViewsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Database database = Postgres.database().migrate();
  private final Orchard orchard = new Orchard(database, 1);

  @BeforeEach
  void no_poison() {
    TallyProjection.POISON.set(0);
  }

  @AfterEach
  void close() {
    orchard.close();
  }

  @Test
  @DisplayName("写后即可读到")
  void what_was_written_can_be_read() {
    orchard.add("basket:a", 0, 3);
    orchard.add("basket:a", 1, 4);

    assertThat(orchard.await("basket:a", 1)).isTrue();
    assertThat(orchard.tallies()).containsExactly(new Orchard.Tally("basket:a", 7, 2));
    assertThat(orchard.await("basket:a", 2)).as("nothing to wait for").isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> orchard.views.live("none"));
  }

  @Test
  @DisplayName("被改坏的视图，重建后与原来相等")
  void a_corrupted_view_is_rebuilt_equal() {
    List<Orchard.Tally> before = fill(40);
    String old = orchard.views.live("tally").schema();
    orchard.jdbc.sql("update " + old + ".tally set apples = 0 where basket < 'basket:2'").update();
    orchard.jdbc.sql("delete from " + old + ".tally where basket > 'basket:5'").update();
    assertThat(orchard.tallies()).isNotEqualTo(before);

    int generation = orchard.views.order("tally");
    assertThat(orchard.views.order("tally")).isEqualTo(generation);
    await().atMost(PATIENCE).until(() -> orchard.status().live() == generation);

    assertThat(orchard.tallies()).isEqualTo(before);
    assertThat(orchard.status().building()).isNull();
    await().atMost(PATIENCE).until(() -> schemas().equals(List.of("view_tally_2")));
    orchard.add("basket:new", 0, 1);
    assertThat(orchard.await("basket:new", 0)).isTrue();
    assertThat(orchard.tallies()).contains(new Orchard.Tally("basket:new", 1, 1));
  }

  @Test
  @DisplayName("重建之时照常应答，写后仍即可读")
  void a_view_answers_while_it_is_rebuilt() throws InterruptedException {
    fill(300);
    int generation = orchard.views.order("tally");
    var rebuilding = new AtomicBoolean(true);
    Thread switched =
        Thread.startVirtualThread(
            () -> {
              await().atMost(PATIENCE).until(() -> orchard.status().live() == generation);
              rebuilding.set(false);
            });
    int answers = 0;
    for (; rebuilding.get() || answers < 20; answers++) {
      orchard.add("basket:busy", answers, 1);
      assertThat(orchard.await("basket:busy", answers)).isTrue();
      assertThat(orchard.tallies())
          .contains(new Orchard.Tally("basket:busy", answers + 1, answers + 1));
    }
    switched.join();

    assertThat(orchard.status().live()).isEqualTo(generation);
  }

  @Test
  @DisplayName("投影出错即停在那里，说明缘由；排除后接着走，一件不漏")
  void a_failing_projection_stops_tells_and_goes_on() {
    TallyProjection.POISON.set(13);
    orchard.add("basket:a", 0, 1);
    orchard.add("basket:a", 1, 13);
    orchard.add("basket:a", 2, 5);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(orchard.status().error()).contains("leaf 1:", "cannot count 13 apples"));

    assertThat(orchard.status().position()).isEqualTo(1);
    assertThat(orchard.status().lag()).isEqualTo(2);
    assertThat(orchard.health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(orchard.tallies()).containsExactly(new Orchard.Tally("basket:a", 1, 1));
    assertThat(orchard.await("basket:a", 1)).isFalse();

    TallyProjection.POISON.set(0);
    await().atMost(PATIENCE).until(() -> orchard.status().lag() == 0);
    assertThat(orchard.tallies()).containsExactly(new Orchard.Tally("basket:a", 19, 3));
    await().atMost(PATIENCE).until(() -> orchard.health.health().getStatus().equals(Status.UP));
  }

  @Test
  @DisplayName("有密封之事的服务：投影出错，只说是哪类毛病")
  void where_facts_are_sealed_a_failure_tells_its_kind_alone() {
    orchard.close();
    TallyProjection.POISON.set(13);
    var names = new SealedNames(Set.of("secret"), Set.of(ApplesAdded.class.getName()));
    try (Orchard discreet = new Orchard(database, 1, Duration.ofMillis(500), names)) {
      discreet.add("basket:a", 0, 13);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(discreet.status().error())
                      .isEqualTo("leaf 0: IllegalArgumentException"));
    } finally {
      TallyProjection.POISON.set(0);
    }
  }

  @Test
  @DisplayName("两个进程并行：只算一遍，都读得到，一起换代")
  void two_processes_keep_one_view() {
    try (Orchard other = new Orchard(database, 1)) {
      for (int i = 0; i < 30; i++) {
        (i % 2 == 0 ? orchard : other).add("basket:a", i, 1);
        assertThat(orchard.await("basket:a", i)).isTrue();
        assertThat(other.await("basket:a", i)).isTrue();
      }
      assertThat(other.tallies()).containsExactly(new Orchard.Tally("basket:a", 30, 30));

      int generation = other.views.order("tally");
      await().atMost(PATIENCE).until(() -> orchard.status().live() == generation);
      await().atMost(PATIENCE).until(() -> other.status().live() == generation);
      assertThat(orchard.tallies()).containsExactly(new Orchard.Tally("basket:a", 30, 30));
    }
    orchard.add("basket:a", 30, 1);
    await().atMost(PATIENCE).until(() -> orchard.await("basket:a", 30));
    assertThat(orchard.tallies()).containsExactly(new Orchard.Tally("basket:a", 31, 31));
  }

  @Test
  @DisplayName("重建中途停机，再起时接着建")
  void a_rebuild_survives_a_restart() {
    List<Orchard.Tally> before = fill(20);
    int generation = orchard.views.order("tally");
    orchard.close();

    try (Orchard restarted = new Orchard(database, 1)) {
      await().atMost(PATIENCE).until(() -> restarted.status().live() == generation);
      assertThat(restarted.tallies()).isEqualTo(before);
    }
  }

  @Test
  @DisplayName("新版本的视图从头建起，旧版本的随后撤去")
  void a_new_revision_is_built_anew() {
    List<Orchard.Tally> before = fill(20);
    orchard.close();

    try (Orchard newer = new Orchard(database, 2)) {
      assertThat(newer.status().live()).isEqualTo(2);
      await().atMost(PATIENCE).until(() -> newer.health.health().getStatus().equals(Status.UP));
      await().atMost(PATIENCE).until(() -> newer.status().lag() == 0);
      assertThat(newer.tallies()).isEqualTo(before);
      await().atMost(PATIENCE).until(() -> schemas(newer).equals(List.of("view_tally_2")));
    }
  }

  @Test
  @DisplayName("旧表还有人在读，就先留着，读完再撤")
  void a_retired_generation_is_kept_while_it_is_read() throws SQLException {
    fill(5);
    try (Connection reading = database.as(database.application()).getConnection()) {
      reading.setAutoCommit(false);
      try (var statement = reading.createStatement()) {
        statement.executeQuery("select * from view_tally_1.tally").close();
        int generation = orchard.views.order("tally");
        await().atMost(PATIENCE).until(() -> orchard.status().live() == generation);
        await().during(Duration.ofSeconds(3)).until(() -> schemas().contains("view_tally_1"));
        statement.executeQuery("select * from view_tally_1.tally").close();
        assertThat(orchard.views.trouble()).isNull();
      }
    }
    await().atMost(PATIENCE).until(() -> schemas().equals(List.of("view_tally_2")));
  }

  @Test
  @DisplayName("从提交到可读，很快")
  void the_way_from_commit_to_view_is_short() {
    orchard.add("basket:warm", 0, 1);
    orchard.await("basket:warm", 0);
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      orchard.add("basket:a", i, 1);
      assertThat(orchard.await("basket:a", i)).isTrue();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "commit to view: median %.1f ms, 99th percentile %.1f ms%n",
        nanos[100] / 1e6, nanos[197] / 1e6);

    assertThat(Duration.ofNanos(nanos[100])).isLessThan(Duration.ofSeconds(1));
  }

  private List<Orchard.Tally> fill(int events) {
    for (int i = 0; i < events; i++) {
      orchard.add("basket:" + i % 8, i / 8, i);
    }
    int last = events - 1;
    await().atMost(PATIENCE).until(() -> orchard.await("basket:" + last % 8, last / 8));
    return orchard.tallies();
  }

  private List<String> schemas() {
    return schemas(orchard);
  }

  private static List<String> schemas(Orchard asked) {
    return asked
        .jdbc
        .sql("select nspname from pg_namespace where nspname like 'view_%' order by 1")
        .query(String.class)
        .list();
  }
}
