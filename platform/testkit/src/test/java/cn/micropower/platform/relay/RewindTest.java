package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.Kafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("回转")
class RewindTest {
  private final Wire wire = new Wire().withTopic();
  private final RelayThread relay = wire.relay();

  @AfterEach
  void close() {
    relay.stop();
    wire.close();
  }

  @Test
  @DisplayName("主题被删而重建，无新事也会发觉，全部重发")
  void an_emptied_topic_is_filled_again_without_anything_new() {
    wire.append(300, 11, "light");
    relay.start();
    wire.awaitRelayed();
    Kafka.empty(wire.topic);

    awaitWhole();
    assertThat(wire.check().holes()).isEmpty();
    assertThat(wire.rewinds()).isEqualTo(1);
  }

  @Test
  @DisplayName("主题在转发途中被删而重建：最终一叶不少")
  void a_topic_made_anew_under_way_is_made_whole() {
    wire.append(300, 11, "light");
    relay.start();
    wire.awaitRelayed();
    for (int round = 0; round < 20; round++) {
      wire.append(50, 11, "light");
      if (round == 7) {
        Kafka.empty(wire.topic);
      }
    }

    awaitWhole();
    assertThat(wire.rewinds()).isPositive();
  }

  @Test
  @DisplayName("末尾记录丢失：从真正留下的那一叶起重发，未丢的分区不重发")
  void lost_tails_are_sent_again_from_what_is_really_there() {
    wire.append(100, 1, "light");
    wire.append(100, 11, "light");
    relay.start();
    wire.awaitRelayed();
    relay.stop();
    long there = wire.check().records();
    int partition = Topic.partition("lamp:0");
    wire.append(50, 1, "light");
    pretendAcknowledged(partition, 50);
    relay.start();

    awaitWhole();
    var check = wire.check();
    assertThat(check.records()).isEqualTo(there + 50);
    assertThat(check.holes()).isEmpty();
    assertThat(wire.rewinds()).isEqualTo(1);
  }

  @Test
  @DisplayName("长短不差而内容已非：照样发觉")
  void another_record_in_its_place_is_noticed() {
    wire.append(100, 1, "light");
    relay.start();
    wire.awaitRelayed();
    relay.stop();
    int partition = Topic.partition("lamp:0");
    wire.append(50, 1, "light");
    pretendAcknowledged(partition, 0);
    relay.start();

    awaitWhole();
    assertThat(wire.check().holes()).isEmpty();
    assertThat(wire.rewinds()).isEqualTo(1);
  }

  /** As if everything had been acknowledged, and the broker had then lost the newest records. */
  private void pretendAcknowledged(int partition, int lost) {
    wire.jdbc
        .sql(
            """
            update relay_state set position = s.size, last_leaf[%1$d] = s.size - 1,
                last_offset[%1$d] = last_offset[%1$d] + %2$d from ledger_state s
            """
                .formatted(partition + 1, lost))
        .update();
  }

  private void awaitWhole() {
    await().atMost(Wire.PATIENCE).untilAsserted(() -> assertThat(wire.check().faults()).isEmpty());
    wire.awaitRelayed();
  }
}
