package cn.micropower.platform.inbox;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Where and how records are fetched: at once when there are any, and without offsets of Kafka's.
 */
record Reception(String servers, String client) {
  /** As many records are handed over at once, at most. */
  static final int AT_ONCE = 200;

  Consumer<String, byte[]> open(Group group) {
    return new KafkaConsumer<>(
        Map.ofEntries(
            Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            Map.entry(ConsumerConfig.GROUP_ID_CONFIG, group.name()),
            Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, client + "-" + group.name()),
            Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
            Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
            Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
            Map.entry(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName()),
            Map.entry(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1),
            Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE),
            Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
            Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000),
            Map.entry(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000),
            Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
            Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000),
            Map.entry(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false)),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
