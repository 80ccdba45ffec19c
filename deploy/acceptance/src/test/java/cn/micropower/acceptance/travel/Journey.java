package cn.micropower.acceptance.travel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.fault.Comparison;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.TopicCheck;
import cn.micropower.platform.testkit.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/** 行程 — the way of facts from power-list-service to disclosure-service, looked at from below. */
final class Journey {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Journey() {}

  /**
   * Waits until each of those resolutions has its duty, and sees that none has two, that duties
   * hold their facts in order, and that both topics, without their repetitions, are the ledgers.
   */
  static void arrived(List<String> resolved) {
    Awaitility.await("a duty for each of %d resolutions".formatted(resolved.size()))
        .atMost(PATIENCE)
        .until(() -> Comparison.of(resolved, resolved, opened(resolved)).lost().isEmpty());
    assertThat(Comparison.of(resolved, resolved, opened(resolved))).isEqualTo(Comparison.EQUAL);
    isTheLedger(Floor.POWER_LIST);
    isTheLedger(Floor.DISCLOSURE);
  }

  /** The exercises among these for which a duty was opened, once for each opening. */
  static List<String> opened(List<String> resolved) {
    return Floor.DISCLOSURE
        .all(
            """
            select convert_from(payload, 'UTF8')::jsonb #>> '{matter,exercise}'
            from domain_event where payload_type = 'duty.opened'
            """)
        .stream()
        .filter(resolved::contains)
        .toList();
  }

  /** Sends every record of power-list-service once more; returns how many there were. */
  static int repeat() {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            Stage.system().kafka(),
            ProducerConfig.ACKS_CONFIG,
            "all");
    var records = TopicReader.read(Stage.system().kafka(), new Topic(Floor.POWER_LIST.service()));
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (var record : records) {
        var raw = record.raw();
        var _ =
            producer.send(
                new ProducerRecord<>(
                    raw.topic(), raw.partition(), raw.key(), raw.value(), raw.headers()));
      }
      producer.flush();
    }
    return records.size();
  }

  /** Looks at the topic until the relay has nothing left to send. */
  private static void isTheLedger(Floor floor) {
    Awaitility.await("the topic of " + floor.service())
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              var check =
                  TopicCheck.of(Stage.system().kafka(), new Topic(floor.service()), floor.source());
              assertThat(check.faults()).isEmpty();
            });
  }
}
