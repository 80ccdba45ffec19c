package cn.micropower.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.contracts.record.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.axonframework.eventhandling.EventMessage;

/** 信封 — makes a record of a leaf. Of a fact that stays at home only the leaf travels. */
record Envelopes(Topic topic, PublishedForms forms) {
  private static final String JSON = "application/json";
  private static final String SPECVERSION = "1.0";

  private record Written(EventMessage<?> event, PublishedForm form) {}

  /**
   * Returns the record.
   *
   * @param previous the leaf index before it in its partition, or -1
   */
  ProducerRecord<byte[], byte[]> record(Departure departure, long previous) {
    List<Written> leaving = departure.events().stream().flatMap(this::written).toList();
    LeafEntry entry = departure.entry();
    return switch (leaving.size()) {
      case 0 -> {
        var record = envelope(departure, previous, null);
        text(record.headers(), Header.TYPE, entry.type());
        yield record;
      }
      case 1 -> {
        var written = leaving.getFirst();
        var record = envelope(departure, previous, written.form().json());
        address(record.headers(), written);
        yield record;
      }
      default ->
          throw new IllegalStateException(
              "leaf " + entry.leafIndex() + " would leave as several facts");
    };
  }

  private Stream<Written> written(EventMessage<?> event) {
    return forms.of(event.getPayload()).stream().map(form -> new Written(event, form));
  }

  private ProducerRecord<byte[], byte[]> envelope(
      Departure departure, long previous, byte @org.jspecify.annotations.Nullable [] value) {
    LeafEntry entry = departure.entry();
    var record =
        new ProducerRecord<>(
            topic.name(), departure.partition(), entry.aggregate().getBytes(UTF_8), value);
    Headers headers = record.headers();
    headers.add(Header.LEAF, departure.bytes());
    text(headers, Header.PREVIOUS, Long.toString(previous));
    text(headers, Header.SEQUENCE, Long.toString(entry.sequence()));
    text(headers, Header.SPECVERSION, SPECVERSION);
    text(headers, Header.ID, entry.eventId());
    text(headers, Header.SOURCE, "urn:micropower:service:" + topic.source());
    text(headers, Header.SUBJECT, entry.aggregate());
    text(headers, Header.TIME, entry.time().toString());
    return record;
  }

  private static void address(Headers headers, Written written) {
    text(headers, Header.TYPE, written.form().name());
    text(headers, Header.REVISION, written.form().revision());
    text(headers, Header.CONTENT_TYPE, JSON);
    new Origin(written.event().getMetaData())
        .headers()
        .forEach((name, told) -> text(headers, name, told));
  }

  private static void text(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
