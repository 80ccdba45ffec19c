package cn.micropower.platform.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.platform.testkit.Kafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

@DisplayName("发送失败")
class FailedSendTest {
  private static final int SMALL = 150_000;
  private static final int RACES = 8;
  private static final int LARGE = 1_048_588;
  private static final String WORD = "x".repeat(200_000);

  private final Wire wire = new Wire().withTopic();

  @AfterEach
  void close() {
    wire.close();
  }

  @Test
  @DisplayName("一条发不出去：不跳过，次序不乱，放宽之后接着转")
  void what_cannot_be_sent_is_never_skipped() throws Exception {
    Topics.allow(wire.topic, SMALL);
    wire.append(20, 5, "light");
    wire.append(1, 1, WORD);
    wire.append(400, 5, "light");
    var relay = wire.relay();
    var health = new RelayHealth(relay, new RelayLag(wire.jdbc));
    relay.start();
    try {
      await()
          .atMost(Wire.PATIENCE)
          .until(() -> String.valueOf(relay.trouble()).contains("RecordTooLarge"));
      await().during(3, SECONDS).until(() -> wire.position() == 20);
      assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
      assertThat(wire.check().faults()).contains("leaf 20 is missing");

      Topics.allow(wire.topic, LARGE);
      wire.awaitRelayed();
      await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
    } finally {
      relay.stop();
    }
    assertThat(wire.check().faults()).isEmpty();
    assertThat(wire.check().holes()).isEmpty();
    assertThat(wire.rewinds()).isZero();
  }

  @Test
  @DisplayName("首条即失败：主题里也不留洞")
  void the_first_record_of_a_producer_leaves_no_hole() throws Exception {
    Topics.allow(wire.topic, SMALL);
    wire.append(1, 1, WORD);
    wire.append(10, 1, "light");
    fail(wire.relay());

    assertThat(wire.check().records()).isZero();
  }

  /**
   * KAFKA-15591: a partition that knows nothing of a producer takes any first batch of his. Whether
   * the second request was on its way before the first had failed is a race: a few are run.
   */
  @Test
  @DisplayName("若多个请求同时在途，首条失败就留洞：本测试看得见")
  void with_several_requests_in_flight_it_would_leave_one() throws Exception {
    var seen = false;
    for (int race = 0; race < RACES && !seen; race++) {
      seen = leavesAHole();
    }
    assertThat(seen).isTrue();
  }

  private static boolean leavesAHole() throws Exception {
    try (var several = new Wire().withTopic()) {
      Topics.allow(several.topic, SMALL);
      several.append(1, 1, WORD);
      several.append(10, 1, "light");
      fail(several.relay(several.source(), new Cluster(Kafka.servers(), several.topic, 5)));
      return !several.check().holes().isEmpty();
    }
  }

  private static void fail(RelayThread relay) {
    relay.start();
    await()
        .atMost(Wire.PATIENCE)
        .until(() -> String.valueOf(relay.trouble()).contains("RecordTooLarge"));
    relay.stop();
  }
}
