package cn.micropower.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("数据库停摆二十秒")
class DatabaseOutageStory {
  private static final Duration OUTAGE = Duration.ofSeconds(20);

  @Test
  @DisplayName("答复过的都在;其余都是明白的 503;数据库一回来,服务自己恢复,不必重启")
  void every_success_is_there_and_the_rest_are_clear_503s() {
    var secretary = District.foundedAndPublished().foundsVillage().secretary();
    var journal = new Journal();
    var clerks = new Clerks(secretary, journal);
    var working = new AtomicBoolean(true);
    long service = Stage.system().pid("power-list");

    clerks.workWhile(
        working::get,
        () -> {
          awaitConfirmed(clerks, 20);
          Stage.system().kill("postgres");
          var reply = readDuringOutage(secretary.account()::asks);
          Awaitility.await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(2)).until(() -> true);
          Stage.system().start("postgres");
          awaitConfirmed(clerks, clerks.confirmed().get() + 20);
          working.set(false);
          reply.refused(503, reply.code());
        });

    assertThat(Stage.system().pid("power-list")).isEqualTo(service);
    assertThat(journal.unsettled()).isNotEmpty();
    assertThat(journal.surprises()).isEmpty();
    assertThat(journal.broken()).isEmpty();
    var facts = new Facts(secretary.village());
    assertThat(Comparison.of(journal.accepted(), journal.wanted(), facts.stored()))
        .isEqualTo(Comparison.EQUAL);
    journal.repeatUnsettled();
    assertThat(journal.accepted()).hasSize(journal.wanted().size());
    assertThat(Comparison.of(journal.wanted(), journal.wanted(), facts.stored()))
        .isEqualTo(Comparison.EQUAL);
    Awaitility.await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(
            () ->
                assertThat(Comparison.of(journal.wanted(), journal.wanted(), facts.told()))
                    .isEqualTo(Comparison.EQUAL));
  }

  private static Reply readDuringOutage(java.util.function.Function<String, Reply> asks) {
    return asks.apply("/units/unit:lianhua/power-list");
  }

  private static void awaitConfirmed(Clerks clerks, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> clerks.confirmed().get() >= count);
  }
}
