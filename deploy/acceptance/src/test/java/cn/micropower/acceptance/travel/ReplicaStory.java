package cn.micropower.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Gateway;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("两个副本,一个冻住又醒来:每件事实恰好一次")
class ReplicaStory {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int SOME = 6;

  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Councils councils = new Councils(village);

  @Test
  @DisplayName("收件的一方:加一个副本、停一个、冻一个、再解冻")
  void a_receiver_that_is_doubled_stopped_frozen_and_thawed_has_each_effect_once() {
    var system = Stage.system();
    system.start("disclosure-twin");
    try {
      councils.workWhile(
          () -> {
            awaitResolved(SOME);
            system.suspend("disclosure");
            awaitResolved(councils.resolved().size() + SOME);
            awaitAllOpened(councils.resolved());
            system.resume("disclosure");
            awaitResolved(councils.resolved().size() + SOME);
            system.stop("disclosure-twin");
            awaitResolved(councils.resolved().size() + SOME);
          });
    } finally {
      system.resume("disclosure");
      system.stop("disclosure-twin");
    }

    Journey.arrived(councils.resolved());
  }

  @Test
  @DisplayName("发件的一方:值守的冻住,另一个接班,醒来的不再作数")
  void a_frozen_relay_is_replaced_and_what_it_sends_when_thawed_changes_nothing() {
    var system = Stage.system();
    var twin = new Gauge("power-list-twin");
    system.start("power-list-twin");
    try {
      councils.workWhile(() -> awaitResolved(SOME));
      assertThat(twin.health()).contains("standing by");
      councils.workAt(
          new Gateway(system.url("power-list-twin")),
          () -> {
            awaitResolved(councils.resolved().size() + 1);
            system.suspend("power-list");
            awaitResolved(councils.resolved().size() + SOME);
            Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(twin.health()).contains("at work"));
            awaitResolved(councils.resolved().size() + SOME);
            system.resume("power-list");
            awaitResolved(councils.resolved().size() + SOME);
          });
      Journey.arrived(councils.resolved());
    } finally {
      system.resume("power-list");
      system.stop("power-list-twin");
    }
    councils.workWhile(() -> awaitResolved(councils.resolved().size() + SOME));
    Journey.arrived(councils.resolved());
  }

  @Test
  @DisplayName("主题里的每件都再来一遍:不添一件")
  void what_comes_a_second_time_has_no_effect() {
    councils.workWhile(() -> awaitResolved(SOME));
    Journey.arrived(councils.resolved());
    assertThat(Journey.repeat()).isPositive();
    councils.workWhile(() -> awaitResolved(councils.resolved().size() + SOME));
    Journey.arrived(councils.resolved());
  }

  /** While one is frozen, all can only be opened once the other has taken over every partition. */
  private static void awaitAllOpened(List<String> resolved) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> Set.copyOf(Journey.opened(resolved)).containsAll(resolved));
  }

  private void awaitResolved(int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> councils.resolved().size() >= count);
  }
}
