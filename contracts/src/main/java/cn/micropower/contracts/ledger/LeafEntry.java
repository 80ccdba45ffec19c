package cn.micropower.contracts.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 叶 — what the ledger says of one fact, without giving the fact away: where it stands, whose it is,
 * when and of which type it was, and salted hashes of what it said.
 *
 * <p>The bytes, all numbers big-endian:
 *
 * <pre>
 *   0   1  version, 1
 *   1   8  leaf index
 *   9   8  global index
 *  17   8  sequence within the aggregate
 *  25   8  time, milliseconds since 1970-01-01T00:00:00Z
 *  33  32  SHA-256(salt ‖ payload)
 *  65  32  SHA-256(salt ‖ metadata)
 *  97   …  source, event id, aggregate, type, revision:
 *          each 2 bytes of length, then so many bytes of UTF-8
 * </pre>
 *
 * @param source the service whose ledger this is, for example {@code power-list}
 * @param leafIndex the place in the ledger: 0, 1, 2, … without holes
 * @param globalIndex the place in the event store, where holes are normal; 0 in every leaf of a
 *     service that seals anything, for between two moments a hole would tell of a third
 * @param time the event's own, in whole milliseconds; of a sealed leaf the start of its day
 * @param revision of the stored form; empty when the type has none
 */
public record LeafEntry(
    String source,
    long leafIndex,
    long globalIndex,
    String eventId,
    String aggregate,
    long sequence,
    Instant time,
    String type,
    String revision,
    Hash payload,
    Hash metadata) {

  /** The type of every leaf that is sealed. */
  public static final String SEALED = "sealed";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final byte VERSION = 1;
  private static final int FIXED = 1 + 4 * Long.BYTES + 2 * Hash.LENGTH;
  private static final int LONGEST_TEXT = 0xFFFF;

  public LeafEntry {
    if (!time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException("a leaf's time has whole milliseconds");
    }
  }

  /**
   * Returns the bytes that the ledger hashes.
   *
   * @throws IllegalArgumentException if a text is longer than 65 535 bytes
   */
  public byte[] encode() {
    byte[][] texts = {utf8(source), utf8(eventId), utf8(aggregate), utf8(type), utf8(revision)};
    int length = FIXED;
    for (byte[] text : texts) {
      length += Short.BYTES + text.length;
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(length)
            .put(VERSION)
            .putLong(leafIndex)
            .putLong(globalIndex)
            .putLong(sequence)
            .putLong(time.toEpochMilli())
            .put(payload.bytes())
            .put(metadata.bytes());
    for (byte[] text : texts) {
      bytes.putShort((short) text.length).put(text);
    }
    return bytes.array();
  }

  /**
   * Returns the entry that these bytes are; {@code decode(e.encode())} equals {@code e}.
   *
   * @throws IllegalArgumentException if they are not exactly one entry of version 1
   */
  public static LeafEntry decode(byte[] encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    if (encoded.length < FIXED || bytes.get() != VERSION) {
      throw new IllegalArgumentException("not a leaf entry of version 1");
    }
    long leafIndex = bytes.getLong();
    long globalIndex = bytes.getLong();
    long sequence = bytes.getLong();
    Instant time = Instant.ofEpochMilli(bytes.getLong());
    Hash payload = hash(bytes);
    Hash metadata = hash(bytes);
    String source = text(bytes);
    String eventId = text(bytes);
    String aggregate = text(bytes);
    String type = text(bytes);
    String revision = text(bytes);
    if (bytes.hasRemaining()) {
      throw new IllegalArgumentException("bytes after the end of a leaf entry");
    }
    return new LeafEntry(
        source,
        leafIndex,
        globalIndex,
        eventId,
        aggregate,
        sequence,
        time,
        type,
        revision,
        payload,
        metadata);
  }

  /**
   * 密封 — returns what the ledger says of a fact that is confidential: that it stands here, of which
   * opaque aggregate it is, and on which day it was recorded; not what it is. Its hashes are the
   * same, so that whoever is entitled to it can prove it all the same.
   */
  public LeafEntry seal() {
    Instant day = time.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
    return new LeafEntry(
        source, leafIndex, 0, eventId, aggregate, sequence, day, SEALED, "", payload, metadata);
  }

  /** Whether it does not say what fact it is of. */
  public boolean isSealed() {
    return type.equals(SEALED);
  }

  /** Returns the leaf's hash in the Merkle tree. */
  public Hash hash() {
    return MerkleHash.leaf(encode());
  }

  private static byte[] utf8(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a text of a leaf entry has at most 65535 bytes");
    }
    return bytes;
  }

  private static Hash hash(ByteBuffer bytes) {
    byte[] hash = new byte[Hash.LENGTH];
    bytes.get(hash);
    return Hash.of(hash);
  }

  private static String text(ByteBuffer bytes) {
    int length = bytes.remaining() < Short.BYTES ? LONGEST_TEXT : bytes.getShort() & LONGEST_TEXT;
    if (length > bytes.remaining()) {
      throw new IllegalArgumentException("a leaf entry ends too early");
    }
    ByteBuffer text = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a text of a leaf entry is not UTF-8", e);
    }
  }
}
