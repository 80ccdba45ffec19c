package cn.micropower.cases.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.contracts.seal.SealedValue;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Kafka;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** The supervision service as it hands clues over: sealed records on its topic. */
final class Handovers {
  static final String KEY = "2026-a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final Topic TOPIC = new Topic("supervision");
  private static final SealRing RING = SealRing.parse(KEY);
  private static final Hash ANY = Hash.sha256(new byte[0]);

  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<Integer, Long> previous = new HashMap<>();
  private long leaves;
  private final KafkaProducer<String, byte[]> relay =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Kafka.servers(), "acks", "all", "linger.ms", "0"),
          new StringSerializer(),
          new ByteArraySerializer());

  private Handovers() {}

  /** Begins with an empty topic. */
  static Handovers empty() {
    Kafka.empty(TOPIC);
    return new Handovers();
  }

  /** Tells it, under a new leaf, of that moment. */
  synchronized void tell(ClueHandedOver fact, Instant now) {
    var moment = now.truncatedTo(ChronoUnit.MILLIS);
    var leaf = leaf(moment).seal();
    var partition = Topic.partition(leaf.aggregate());
    var content =
        new Enclosure(
            Map.of(
                Header.TYPE,
                ClueHandedOver.class.getAnnotation(Published.class).name(),
                Header.REVISION,
                "1",
                Header.TIME,
                moment.toString(),
                Header.ROLE,
                "TOWNSHIP_DISCIPLINE_SECRETARY"),
            json.writeValueAsBytes(fact));
    var before = previous.put(partition, leaf.leafIndex());
    var _ =
        relay.send(
            new ProducerRecord<>(
                TOPIC.name(),
                partition,
                leaf.aggregate(),
                RING.seal(leaf.encode(), content),
                headers(leaf, before == null ? -1 : before)));
    relay.flush();
  }

  private LeafEntry leaf(Instant moment) {
    return new LeafEntry(
        TOPIC.source(),
        leaves++,
        leaves * 2,
        UUID.randomUUID().toString(),
        "sealed:" + UUID.randomUUID(),
        0,
        moment,
        LeafEntry.SEALED,
        "",
        ANY,
        ANY);
  }

  private static RecordHeaders headers(LeafEntry leaf, long before) {
    var headers = new RecordHeaders();
    headers.add(Header.LEAF, leaf.encode());
    var texts = new LinkedHashMap<String, String>();
    texts.put(Header.PREVIOUS, String.valueOf(before));
    texts.put(Header.SEQUENCE, String.valueOf(leaf.sequence()));
    texts.put(Header.SPECVERSION, "1.0");
    texts.put(Header.ID, leaf.eventId());
    texts.put(Header.SOURCE, "urn:micropower:service:" + TOPIC.source());
    texts.put(Header.TYPE, LeafEntry.SEALED);
    texts.put(Header.SUBJECT, leaf.aggregate());
    texts.put(Header.TIME, leaf.time().toString());
    texts.put(Header.CONTENT_TYPE, SealedValue.MEDIA_TYPE);
    texts.forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
    return headers;
  }
}
