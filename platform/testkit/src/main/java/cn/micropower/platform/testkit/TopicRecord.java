package cn.micropower.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in a topic.
 *
 * @param entry the leaf entry's exact bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record TopicRecord(
    int partition,
    long offset,
    long leaf,
    long previous,
    byte[] entry,
    ConsumerRecord<byte[], byte[]> raw) {

  static TopicRecord of(ConsumerRecord<byte[], byte[]> raw) {
    byte[] entry =
        Objects.requireNonNull(raw.headers().lastHeader(Header.LEAF), "no leaf: " + raw).value();
    var previous = Objects.requireNonNull(raw.headers().lastHeader(Header.PREVIOUS));
    return new TopicRecord(
        raw.partition(),
        raw.offset(),
        LeafEntry.decode(entry).leafIndex(),
        Long.parseLong(new String(previous.value(), UTF_8)),
        entry,
        raw);
  }

  /** Returns the text of a header; null if the record has none of that name. */
  public @Nullable String header(String name) {
    var header = raw.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  /** Returns the value as text; null where the fact stays at home. */
  public @Nullable String value() {
    return raw.value() == null ? null : new String(raw.value(), UTF_8);
  }
}
