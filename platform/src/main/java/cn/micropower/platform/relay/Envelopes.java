package cn.micropower.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.contracts.seal.SealedValue;
import cn.micropower.platform.command.Provenance;
import cn.micropower.platform.seal.SealRing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * 信封 — makes a record of a leaf. Of a fact that stays at home only the leaf travels; of a sealed
 * one the leaf and a shut box, which may be empty.
 *
 * @param ring the keys that seal; none where nothing is sealed
 */
record Envelopes(Topic topic, PublishedForms forms, @Nullable SealRing ring) {
  private static final String JSON = "application/json";
  private static final String SPECVERSION = "1.0";

  private record Written(EventMessage<?> event, PublishedForm form) {
    /** What was appended openly, though it is sealed today or a sealed fact led to it, is not. */
    boolean isOpen() {
      return !form.sealed() && !event.getMetaData().containsKey(Provenance.SEALED_CAUSE);
    }
  }

  /** Whether there may be sealed facts among those that leave. */
  boolean canSeal() {
    return ring != null;
  }

  /**
   * Returns the record.
   *
   * @param previous the leaf index before it in its partition, or -1
   */
  ProducerRecord<byte[], byte[]> record(Departure departure, long previous) {
    LeafEntry entry = departure.entry();
    List<Written> leaving =
        departure.events().stream()
            .flatMap(this::written)
            .filter(written -> entry.isSealed() || written.isOpen())
            .toList();
    if (leaving.size() > 1) {
      throw new IllegalStateException(
          "leaf " + entry.leafIndex() + " would leave as several facts");
    }
    Enclosure content = leaving.isEmpty() ? Enclosure.EMPTY : content(leaving.getFirst());
    return entry.isSealed()
        ? shut(departure, previous, content)
        : open(departure, previous, content);
  }

  private Stream<Written> written(EventMessage<?> event) {
    return forms.of(event).stream().map(form -> new Written(event, form));
  }

  /** What a fact says, in headers and JSON. */
  private static Enclosure content(Written written) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(Header.TYPE, written.form().name());
    headers.put(Header.REVISION, written.form().revision());
    headers.put(Header.CONTENT_TYPE, JSON);
    headers.put(Header.TIME, written.event().getTimestamp().truncatedTo(MILLIS).toString());
    headers.putAll(new ToldProvenance(written.event().getMetaData()).headers());
    return new Enclosure(headers, written.form().json());
  }

  private ProducerRecord<byte[], byte[]> open(
      Departure departure, long previous, Enclosure content) {
    Map<String, String> headers = envelope(departure.entry());
    headers.putAll(content.headers());
    return record(departure, previous, headers, content.json());
  }

  private ProducerRecord<byte[], byte[]> shut(
      Departure departure, long previous, Enclosure content) {
    if (ring == null) {
      throw new IllegalStateException("a leaf is sealed, and there is no key");
    }
    Map<String, String> headers = envelope(departure.entry());
    headers.put(Header.CONTENT_TYPE, SealedValue.MEDIA_TYPE);
    return record(departure, previous, headers, ring.seal(departure.bytes(), content));
  }

  /** What everyone may see of a leaf. */
  private Map<String, String> envelope(LeafEntry entry) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(Header.SEQUENCE, Long.toString(entry.sequence()));
    headers.put(Header.SPECVERSION, SPECVERSION);
    headers.put(Header.ID, entry.eventId());
    headers.put(Header.SOURCE, "urn:micropower:service:" + topic.source());
    headers.put(Header.SUBJECT, entry.aggregate());
    headers.put(Header.TIME, entry.time().toString());
    headers.put(Header.TYPE, entry.type());
    return headers;
  }

  private ProducerRecord<byte[], byte[]> record(
      Departure departure, long previous, Map<String, String> told, byte @Nullable [] value) {
    byte[] key = departure.entry().aggregate().getBytes(UTF_8);
    var record = new ProducerRecord<>(topic.name(), departure.partition(), key, value);
    Headers headers = record.headers();
    headers.add(Header.LEAF, departure.bytes());
    headers.add(Header.PREVIOUS, Long.toString(previous).getBytes(UTF_8));
    told.forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
    return record;
  }
}
