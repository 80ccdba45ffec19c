package cn.micropower.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("断电:服务在办理途中被杀二十次")
class PowerCutStory {
  private static final int CUTS = 20;
  private static final int MOST_COMMANDS = 30;
  private static final int MOST_MICROSECONDS = 4000;

  private final long seed = Long.getLong("acceptance.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  @DisplayName("确认过的都在,没有回音的用同一个键重发都成,没有一件办了两次")
  void whatever_was_confirmed_is_there_and_nothing_is_done_twice() {
    System.out.println("power cuts: repeat with -Dacceptance.seed=" + seed);
    Stage.system().warm("power-list");
    var secretary = District.foundedAndPublished().foundsVillage().secretary();
    var journal = new Journal();
    var facts = new Facts(secretary.village());

    for (int cut = 0; cut < CUTS; cut++) {
      cutPowerAmid(new Clerks(secretary, journal), journal);
      Stage.system().start("power-list");
      assertThat(Comparison.of(journal.accepted(), journal.wanted(), facts.stored()))
          .as("after cut %d, seed %d", cut, seed)
          .isEqualTo(Comparison.EQUAL);
      journal.repeatUnsettled();
      assertThat(journal.unsettled()).as("after repeating, seed %d", seed).isEmpty();
    }

    assertThat(journal.surprises()).isEmpty();
    assertThat(journal.broken()).as("the gateway always answers").isEmpty();
    assertThat(journal.accepted()).hasSize(journal.wanted().size());
    assertThat(Comparison.of(journal.wanted(), journal.wanted(), facts.stored()))
        .isEqualTo(Comparison.EQUAL);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(Comparison.of(journal.wanted(), journal.wanted(), facts.told()))
                    .isEqualTo(Comparison.EQUAL));
  }

  private void cutPowerAmid(Clerks clerks, Journal journal) {
    int commands = 1 + random.nextInt(MOST_COMMANDS);
    long microseconds = random.nextInt(MOST_MICROSECONDS);
    clerks.workWhile(
        () -> journal.unsettled().isEmpty(),
        () -> {
          Awaitility.await()
              .pollDelay(Duration.ZERO)
              .pollInterval(Duration.ofMillis(1))
              .until(() -> clerks.confirmed().get() >= commands);
          LockSupport.parkNanos(Duration.ofNanos(microseconds * 1000).toNanos());
          Stage.system().kill("power-list");
        });
  }
}
