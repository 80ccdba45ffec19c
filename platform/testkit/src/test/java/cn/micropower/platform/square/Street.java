package cn.micropower.platform.square;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The other service: its ledger, and its relay to Kafka, which does as the test bids. */
final class Street implements AutoCloseable {
  static final Topic TOPIC = new Topic("street");
  private static final Hash ANY = Hash.sha256(new byte[0]);

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<Integer, Long> previous = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private long leaves;
  private final KafkaProducer<String, byte[]> relay =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Kafka.servers(), "acks", "all", "linger.ms", "0"),
          new StringSerializer(),
          new ByteArraySerializer());

  /** Begins with an empty topic. */
  static Street empty() {
    Kafka.empty(TOPIC);
    return new Street();
  }

  /** Says something, and has it on the topic. */
  ProducerRecord<String, byte[]> tell(StreetFact fact) {
    var record = settle(fact);
    send(record);
    return record;
  }

  /** Lets something happen that stays at home; only its leaf travels. */
  void keepToItself(String aggregate) {
    send(record(aggregate, "street.secret", "1", null));
  }

  /** Says something, not yet on the topic: its leaf is taken. */
  ProducerRecord<String, byte[]> settle(StreetFact fact) {
    var published = fact.getClass().getAnnotation(Published.class);
    return record(
        fact.bulb().replace("-spare", ""),
        published.name(),
        published.revision(),
        json.writeValueAsBytes(fact));
  }

  /** Says something sealed, not yet on the topic; nothing at all without a fact. */
  ProducerRecord<String, byte[]> seal(SealRing ring, String aggregate, @Nullable StreetFact fact) {
    var leaf = leaf(aggregate, LeafEntry.SEALED, "").seal();
    var content =
        fact == null
            ? Enclosure.EMPTY
            : new Enclosure(
                Map.of(
                    Header.TYPE,
                    fact.getClass().getAnnotation(Published.class).name(),
                    Header.REVISION,
                    "1",
                    Header.TIME,
                    "2026-11-20T01:02:03.456Z",
                    Header.CORRELATION,
                    "sealed-correlation",
                    Header.ROLE,
                    "WATCHMAN"),
                json.writeValueAsBytes(fact));
    var headers = envelope(leaf, LeafEntry.SEALED);
    headers.add(Header.CONTENT_TYPE, SealedValue.MEDIA_TYPE.getBytes(UTF_8));
    return record(leaf, ring.seal(leaf.encode(), content), headers);
  }

  @SafeVarargs
  final void send(ProducerRecord<String, byte[]>... records) {
    send(List.of(records));
  }

  void send(List<ProducerRecord<String, byte[]>> records) {
    var acknowledged =
        records.stream()
            .map(
                record ->
                    relay.send(
                        new ProducerRecord<>(
                            record.topic(),
                            record.partition(),
                            record.key(),
                            record.value(),
                            record.headers())))
            .toList();
    try {
      for (var each : acknowledged) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same record with another header. */
  static ProducerRecord<String, byte[]> with(
      ProducerRecord<String, byte[]> record, String header, String value) {
    var headers = new RecordHeaders(record.headers().toArray());
    headers.remove(header).add(header, value.getBytes(UTF_8));
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), record.value(), headers);
  }

  /** The same record without a header. */
  static ProducerRecord<String, byte[]> without(
      ProducerRecord<String, byte[]> record, String header) {
    var headers = new RecordHeaders(record.headers().toArray());
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), record.value(), headers.remove(header));
  }

  /** The same record under another key. */
  static ProducerRecord<String, byte[]> keyed(ProducerRecord<String, byte[]> record, String key) {
    return new ProducerRecord<>(
        record.topic(), record.partition(), key, record.value(), record.headers());
  }

  /** The same record saying something else. */
  static ProducerRecord<String, byte[]> saying(
      ProducerRecord<String, byte[]> record, String value) {
    return new ProducerRecord<>(
        record.topic(), record.partition(), record.key(), value.getBytes(UTF_8), record.headers());
  }

  static long leaf(ProducerRecord<String, byte[]> record) {
    return entry(record).leafIndex();
  }

  static Instant time(ProducerRecord<String, byte[]> record) {
    return entry(record).time();
  }

  private static LeafEntry entry(ProducerRecord<String, byte[]> record) {
    return LeafEntry.decode(record.headers().lastHeader(Header.LEAF).value());
  }

  /** Ids of bulbs whose facts travel in the same partition. */
  static Stream<String> neighbours(int partition) {
    return Stream.generate(() -> "bulb:" + UUID.randomUUID())
        .filter(bulb -> Topic.partition(bulb) == partition);
  }

  @Override
  public void close() {
    relay.close();
  }

  private ProducerRecord<String, byte[]> record(
      String aggregate, String type, String revision, byte @Nullable [] value) {
    var leaf = leaf(aggregate, value == null ? type : "stored." + type, "1");
    var headers = envelope(leaf, type);
    headers.add(Header.REVISION, revision.getBytes(UTF_8));
    headers.add(Header.CORRELATION, ("correlation-" + leaf.leafIndex()).getBytes(UTF_8));
    headers.add(Header.CAUSATION, ("cause-" + leaf.leafIndex()).getBytes(UTF_8));
    headers.add(Header.ACTOR, "person:lamplighter".getBytes(UTF_8));
    headers.add(Header.ROLE, "LAMPLIGHTER".getBytes(UTF_8));
    headers.add(Header.POST, "post:lamplighter".getBytes(UTF_8));
    return record(leaf, value, headers);
  }

  private static ProducerRecord<String, byte[]> record(
      LeafEntry leaf, byte @Nullable [] value, RecordHeaders headers) {
    return new ProducerRecord<>(
        TOPIC.name(), Topic.partition(leaf.aggregate()), leaf.aggregate(), value, headers);
  }

  private LeafEntry leaf(String aggregate, String type, String revision) {
    return new LeafEntry(
        TOPIC.source(),
        leaves++,
        leaves * 2,
        UUID.randomUUID().toString(),
        aggregate,
        sequences.merge(aggregate, 1L, Long::sum) - 1,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        type,
        revision,
        ANY,
        ANY);
  }

  /** What every record says, and its place in the chain. */
  private RecordHeaders envelope(LeafEntry leaf, String type) {
    var before = previous.put(Topic.partition(leaf.aggregate()), leaf.leafIndex());
    var headers = new RecordHeaders();
    headers.add(Header.LEAF, leaf.encode());
    Map.of(
            Header.PREVIOUS,
            String.valueOf(before == null ? -1 : before),
            Header.SEQUENCE,
            String.valueOf(leaf.sequence()),
            Header.SPECVERSION,
            "1.0",
            Header.ID,
            leaf.eventId(),
            Header.SOURCE,
            "urn:micropower:service:" + TOPIC.source(),
            Header.TYPE,
            type,
            Header.SUBJECT,
            leaf.aggregate(),
            Header.TIME,
            leaf.time().toString())
        .forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
    return headers;
  }
}
