package cn.micropower.contracts.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 封内 — what a sealed value holds, in clear: the headers that the record would have shown had it not
 * been sealed, and the published JSON; or nothing, where the fact stays at home.
 *
 * <p>The bytes, all numbers big-endian, filled up with zeros to a multiple of {@link #BLOCK}, so
 * that their length says nothing:
 *
 * <pre>
 *   0   4  length of the JSON; -1 where there is none
 *   4   2  number of headers
 *   6   …  each header: name and text, each 2 bytes of length, then so many bytes of UTF-8
 *   …   …  the JSON
 * </pre>
 *
 * @param headers by name, as in {@link cn.micropower.contracts.record.Header}
 * @param json UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(Map<String, String> headers, byte @Nullable [] json) {
  /** What a sealed value holds of a fact that stays at home. */
  public static final Enclosure EMPTY = new Enclosure(Map.of(), null);

  /** The length of the padded bytes is a multiple of this. */
  public static final int BLOCK = 4096;

  private static final int FIXED = Integer.BYTES + Short.BYTES;
  private static final int LONGEST_TEXT = 0xFFFF;
  private static final int NO_JSON = -1;

  public Enclosure {
    headers = Map.copyOf(headers);
  }

  /**
   * Returns the padded bytes.
   *
   * @throws IllegalArgumentException if a header is longer than 65 535 bytes
   */
  public byte[] encode() {
    int length = FIXED + (json == null ? 0 : json.length);
    for (var header : headers.entrySet()) {
      length += 2 * Short.BYTES + utf8(header.getKey()).length + utf8(header.getValue()).length;
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.ceilDiv(length, BLOCK) * BLOCK)
            .putInt(json == null ? NO_JSON : json.length)
            .putShort((short) headers.size());
    for (var header : headers.entrySet()) {
      put(bytes, header.getKey());
      put(bytes, header.getValue());
    }
    if (json != null) {
      bytes.put(json);
    }
    return bytes.array();
  }

  /**
   * Returns the enclosure that these bytes are.
   *
   * @throws IllegalArgumentException if they are none
   */
  public static Enclosure decode(byte[] padded) {
    ByteBuffer bytes = ByteBuffer.wrap(padded);
    try {
      int length = bytes.getInt();
      int count = bytes.getShort() & LONGEST_TEXT;
      Map<String, String> headers = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        headers.put(text(bytes), text(bytes));
      }
      return new Enclosure(headers, length == NO_JSON ? null : bytes(bytes, length));
    } catch (BufferUnderflowException tooShort) {
      throw new IllegalArgumentException("an enclosure ends too early", tooShort);
    }
  }

  private static void put(ByteBuffer bytes, String text) {
    byte[] utf8 = utf8(text);
    bytes.putShort((short) utf8.length).put(utf8);
  }

  private static byte[] utf8(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    if (utf8.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a header of an enclosure has at most 65535 bytes");
    }
    return utf8;
  }

  private static String text(ByteBuffer bytes) {
    return new String(bytes(bytes, bytes.getShort() & LONGEST_TEXT), UTF_8);
  }

  private static byte[] bytes(ByteBuffer bytes, int length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] part = new byte[length];
    bytes.get(part);
    return part;
  }
}
