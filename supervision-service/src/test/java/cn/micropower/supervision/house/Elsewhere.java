package cn.micropower.supervision.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.contracts.seal.SealedValue;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Kafka;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Another service as this one meets it: its leaves on its topic, in order. */
final class Elsewhere {
  private static final Hash ANY = Hash.sha256(new byte[0]);

  private final Topic topic;
  private final SealRing ring;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<Integer, Long> previous = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final KafkaProducer<String, byte[]> relay =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Kafka.servers(), "acks", "all", "linger.ms", "0"),
          new StringSerializer(),
          new ByteArraySerializer());
  private long leaves;

  private Elsewhere(Topic topic, SealRing ring) {
    this.topic = topic;
    this.ring = ring;
  }

  /** Begins with an empty topic. */
  static Elsewhere empty(String source, SealRing ring) {
    var topic = new Topic(source);
    Kafka.empty(topic);
    return new Elsewhere(topic, ring);
  }

  /**
   * Says something, and has it on the topic.
   *
   * @param told further headers, of who did it and because of what
   * @return the event's id
   */
  synchronized String tell(String aggregate, Object fact, Map<String, String> told) {
    var published = fact.getClass().getAnnotation(Published.class);
    var leaf =
        new LeafEntry(
            topic.source(),
            leaves,
            ++leaves * 2,
            UUID.randomUUID().toString(),
            aggregate,
            sequences.merge(aggregate, 1L, Long::sum) - 1,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            "stored." + published.name(),
            "1",
            ANY,
            ANY);
    var headers = new LinkedHashMap<>(told);
    headers.put(Header.TYPE, published.name());
    headers.put(Header.REVISION, published.revision());
    headers.put(Header.TIME, leaf.time().toString());
    var value = json.writeValueAsBytes(fact);
    if (published.sealed()) {
      var shut = leaf.seal();
      send(
          shut,
          Map.of(
              Header.TYPE,
              shut.type(),
              Header.TIME,
              shut.time().toString(),
              Header.CONTENT_TYPE,
              SealedValue.MEDIA_TYPE),
          ring.seal(shut.encode(), new Enclosure(headers, value)));
    } else {
      send(leaf, headers, value);
    }
    return leaf.eventId();
  }

  private void send(LeafEntry leaf, Map<String, String> told, byte[] value) {
    var partition = Topic.partition(leaf.aggregate());
    var before = previous.put(partition, leaf.leafIndex());
    var all = new LinkedHashMap<>(told);
    all.put(Header.PREVIOUS, String.valueOf(before == null ? -1 : before));
    all.put(Header.SEQUENCE, String.valueOf(leaf.sequence()));
    all.put(Header.SPECVERSION, "1.0");
    all.put(Header.ID, leaf.eventId());
    all.put(Header.SOURCE, "urn:micropower:service:" + topic.source());
    all.put(Header.SUBJECT, leaf.aggregate());
    var headers = new RecordHeaders();
    headers.add(Header.LEAF, leaf.encode());
    all.forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
    try {
      relay
          .send(new ProducerRecord<>(topic.name(), partition, leaf.aggregate(), value, headers))
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
