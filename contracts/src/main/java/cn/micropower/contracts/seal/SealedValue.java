package cn.micropower.contracts.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * 密封件 — the value of a sealed leaf's record: which key it is sealed under, and what only a holder
 * of that key can read. One that holds a fact looks like one that holds nothing.
 *
 * <p>The bytes:
 *
 * <pre>
 *   0   1  version, 1
 *   1   1  length of the key's id
 *   2   …  the key's id, ASCII
 *   …  12  nonce
 *   …   …  an {@link Enclosure}, AES-256-GCM; authenticated with it: the exact bytes of the leaf
 *   …  16  tag
 * </pre>
 *
 * @param key the id of the key
 * @param cipher nonce, cipher text and tag
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealedValue(String key, byte[] cipher) {
  /** The media type of such a value. */
  public static final String MEDIA_TYPE = "application/octet-stream";

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,32}");
  private static final byte VERSION = 1;
  private static final int FIXED = 2;
  private static final int NONCE_AND_TAG = 12 + 16;

  public SealedValue {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("a key's id is [a-z0-9-]{1,32}");
    }
  }

  /** Returns the bytes of the record's value. */
  public byte[] encode() {
    byte[] id = key.getBytes(US_ASCII);
    return ByteBuffer.allocate(FIXED + id.length + cipher.length)
        .put(VERSION)
        .put((byte) id.length)
        .put(id)
        .put(cipher)
        .array();
  }

  /**
   * Returns the sealed value that these bytes are, still shut.
   *
   * @throws IllegalArgumentException if they are none of version 1
   */
  public static SealedValue decode(byte[] encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    if (encoded.length < FIXED || bytes.get() != VERSION) {
      throw new IllegalArgumentException("not a sealed value of version 1");
    }
    byte[] id = new byte[bytes.get() & 0xFF];
    if (bytes.remaining() < id.length + NONCE_AND_TAG) {
      throw new IllegalArgumentException("a sealed value ends too early");
    }
    bytes.get(id);
    byte[] cipher = new byte[bytes.remaining()];
    bytes.get(cipher);
    return new SealedValue(new String(id, US_ASCII), cipher);
  }
}
