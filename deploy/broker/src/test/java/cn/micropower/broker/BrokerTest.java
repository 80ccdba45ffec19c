package cn.micropower.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.contracts.record.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
  private static final String TOPIC = new Topic("power-list").name();

  @TempDir static Path folder;
  private static RunningBroker broker;

  @BeforeAll
  static void start() throws IOException {
    broker = new RunningBroker(folder);
    broker.start();
  }

  @AfterAll
  static void end() throws InterruptedException {
    broker.close();
  }

  @Test
  @DisplayName("每个服务一个主题：十二个分区，永久保留，从不压缩")
  void every_service_has_a_topic_that_keeps_everything() throws Exception {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.servers()))) {
      assertThat(admin.listTopics().names().get())
          .contains("micropower.power-list.events", "micropower.disclosure.events");
      var described = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
      assertThat(requireNonNull(described).partitions()).hasSize(Topic.PARTITIONS);
      ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
      var settings = requireNonNull(admin.describeConfigs(List.of(topic)).all().get().get(topic));
      assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
      assertThat(settings.get("retention.bytes").value()).isEqualTo("-1");
      assertThat(settings.get("cleanup.policy").value()).isEqualTo("delete");
    }
  }

  @Test
  @DisplayName("最大的事实装得下，更大的不收；没有的主题不会自己出现")
  void the_largest_fact_fits_and_no_topic_appears_by_itself() throws Exception {
    try (var producer = producer()) {
      producer.send(new ProducerRecord<>(TOPIC, 1, null, new byte[Topic.LARGEST_FACT])).get();
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(
              () ->
                  producer
                      .send(new ProducerRecord<>(TOPIC, 1, null, new byte[Topic.LARGEST_FACT * 2]))
                      .get())
          .withCauseInstanceOf(RecordTooLargeException.class);
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> producer.send(new ProducerRecord<>("unheard", new byte[1])).get())
          .withCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  @DisplayName("断电再启动、停止再启动：确认过的一条不少，日志安静")
  void what_was_confirmed_survives_a_kill_and_a_stop() throws Exception {
    List<String> sent = new ArrayList<>();
    send(sent, 0, 500);
    broker.kill();
    broker.start();
    assertThat(read()).containsExactlyElementsOf(sent);
    send(sent, 500, 600);
    assertThat(broker.stop()).isTrue();
    broker.start();
    assertThat(read()).containsExactlyElementsOf(sent);
    assertThat(broker.log()).isEmptyFile();
  }

  private static void send(List<String> sent, int from, int to) throws Exception {
    try (var producer = producer()) {
      List<Future<RecordMetadata>> confirmed =
          IntStream.range(from, to)
              .mapToObj(number -> "fact " + number)
              .peek(sent::add)
              .map(fact -> new ProducerRecord<byte[], byte[]>(TOPIC, 0, null, fact.getBytes(UTF_8)))
              .map(producer::send)
              .toList();
      for (var each : confirmed) {
        each.get();
      }
    }
  }

  private static List<String> read() {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.servers(),
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      List<String> facts = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(fact -> facts.add(text(fact.value())));
      }
      return facts;
    }
  }

  private static String text(byte[] value) {
    return new String(value, UTF_8);
  }

  private static KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.servers(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.LARGEST_FACT * 4,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ByteArraySerializer.class));
  }
}
