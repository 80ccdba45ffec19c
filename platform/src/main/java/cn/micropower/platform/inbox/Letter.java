package cn.micropower.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Header;
import cn.micropower.platform.seal.NotOpened;
import cn.micropower.platform.seal.SealRing;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * 来件 — a record as it came, not yet understood.
 *
 * @param source the service on whose topic it came
 */
record Letter(
    String source,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, byte[]> headers,
    byte @Nullable [] value) {
  /** What a sealed record says of itself, all of it judged by its leaf. */
  private static final Set<String> OUTSIDE =
      Set.of(
          Header.LEAF, Header.PREVIOUS, Header.SEQUENCE, Header.ID, Header.SOURCE, Header.SUBJECT);

  static Letter of(String source, ConsumerRecord<String, byte[]> record) {
    Map<String, byte[]> headers = new HashMap<>();
    for (var header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), header.value());
      }
    }
    return new Letter(
        source, record.partition(), record.offset(), key(record), headers, record.value());
  }

  /** No key of ours has a character that no text of the database can hold. */
  private static @Nullable String key(ConsumerRecord<String, byte[]> record) {
    var key = record.key();
    return key == null || key.indexOf('\0') >= 0 ? null : key;
  }

  /** Whether it came sealed, as every letter of a sealed leaf does. */
  boolean isSealed() {
    return LeafEntry.SEALED.equals(told(Header.TYPE));
  }

  /**
   * Returns the letter as it would have come unsealed; without a value where it holds nothing. Of
   * what stood outside only its place is kept: anybody may have added the rest.
   *
   * @throws NotOpened if it cannot be opened
   */
  Letter open(SealRing ring) {
    var content = ring.open(header(Header.LEAF), Objects.requireNonNull(value));
    Map<String, byte[]> opened = new HashMap<>(headers);
    opened.keySet().retainAll(OUTSIDE);
    content.headers().forEach((name, told) -> opened.put(name, told.getBytes(UTF_8)));
    return new Letter(source, partition, offset, key, opened, content.json());
  }

  /**
   * Returns a header.
   *
   * @throws Unsound if the letter has none of that name
   */
  byte[] header(String name) {
    var value = headers.get(name);
    if (value == null) {
      throw new Unsound("there is no header " + name);
    }
    return value;
  }

  /**
   * Returns a header's text.
   *
   * @throws Unsound if the letter has none of that name
   */
  String text(String name) {
    return new String(header(name), UTF_8);
  }

  /** Returns a header's text, if the letter has one of that name. */
  @Nullable String told(String name) {
    var value = headers.get(name);
    return value == null ? null : new String(value, UTF_8);
  }

  /**
   * Returns a header's number.
   *
   * @throws Unsound if it is none
   */
  long number(String name) {
    try {
      return Long.parseLong(text(name));
    } catch (NumberFormatException e) {
      throw new Unsound(name + " is not a number");
    }
  }
}
