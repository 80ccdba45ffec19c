package cn.micropower.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.micropower.contracts.record.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

@DisplayName("Kafka 不在时")
class OutageTest {
  private static final Duration OUTAGE = Duration.ofSeconds(60);

  private final Wire wire = new Wire();
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();
  private final Logger log = (Logger) LoggerFactory.getLogger("cn.micropower.platform.relay");

  @BeforeEach
  void listen() {
    log.setLevel(Level.INFO);
    said.start();
    log.addAppender(said);
  }

  @AfterEach
  void close() {
    log.detachAppender(said);
    log.setLevel(null);
    wire.close();
  }

  @Test
  @DisplayName("主题缺失：健康状况说明，不自行创建；建好即续")
  void a_missing_topic_is_told_and_waited_for() throws Exception {
    var relay = wire.relay();
    var health = new RelayHealth(relay, new RelayLag(wire.jdbc));
    wire.append(30, 5, "light");
    relay.start();
    try {
      await().atMost(Wire.PATIENCE).until(() -> reason(health.health()).contains("is missing"));
      assertThat(Topics.names()).doesNotContain(wire.topic.name());
      assertThat(health.health().getDetails()).containsEntry("lag", 30L);
      wire.withTopic();
      wire.awaitRelayed();
      await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
    } finally {
      relay.stop();
    }
    assertThat(wire.check().faults()).isEmpty();
    assertThat(lines()).hasSize(2);
  }

  @Test
  @DisplayName("分区数不对：宁停不发")
  void a_topic_of_other_partitions_is_not_used() throws Exception {
    Topics.make(wire.topic, 3);
    var relay = wire.relay();
    wire.append(5, 5, "light");
    relay.start();
    await()
        .atMost(Wire.PATIENCE)
        .until(() -> String.valueOf(relay.trouble()).endsWith("has 3 partitions, not 12"));
    relay.stop();
    assertThat(wire.position()).isZero();
  }

  @Test
  @DisplayName("Kafka 断而复通：断与通各说一句，一条不少")
  void a_broker_that_goes_and_comes_back_is_told_in_two_lines() throws Exception {
    var broker = new EmbeddedKafkaKraftBroker(1, Topic.PARTITIONS, wire.topic.name());
    broker.afterPropertiesSet();
    var relay = wire.relay(broker.getBrokersAsString());
    var health = new RelayHealth(relay, new RelayLag(wire.jdbc));
    try {
      relay.start();
      wire.append(100, 11, "light");
      wire.awaitRelayed();
      assertThat(lines()).isEmpty();
      var server = Objects.requireNonNull(broker.getCluster()).brokers().values().iterator().next();
      server.shutdown();
      server.awaitShutdown();
      await().atMost(OUTAGE).until(() -> reason(health.health()).equals("Kafka does not answer"));
      wire.append(100, 11, "light");
      assertThat(wire.position()).isEqualTo(100);
      server.startup();
      await().atMost(OUTAGE).until(() -> wire.position() == 200);
      await().untilAsserted(() -> assertThat(relay.trouble()).isNull());
    } finally {
      relay.stop();
      broker.destroy();
    }
    assertThat(lines()).hasSize(2);
    assertThat(lines().getLast()).contains("again");
  }

  @Test
  @DisplayName("Kafka 从未在：只说一句")
  void a_broker_that_never_was_is_told_once() {
    var relay = wire.relay("127.0.0.1:1");
    relay.start();
    await()
        .atMost(OUTAGE)
        .until(() -> "Kafka does not answer".equals(relay.trouble()) && turn() > 2);
    relay.stop();
    assertThat(lines()).hasSize(1);
  }

  private long turn() {
    return wire.jdbc.sql("select turn from relay_state").query(Long.class).single();
  }

  private List<String> lines() {
    return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static String reason(Health health) {
    return String.valueOf(health.getDetails().get("reason"));
  }
}
