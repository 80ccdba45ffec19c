package cn.micropower.platform.seal;

import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.contracts.seal.SealedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 钥匙串 — the keys under which sealed facts travel, by their ids: the first seals, all open. A key is
 * changed by putting a new one first wherever facts are opened, and only then where they are
 * sealed.
 */
public final class SealRing {
  private static final int KEY_BYTES = 32;

  private final Map<String, Cipher> keys = new LinkedHashMap<>();

  /**
   * Reads a file with one key a line: its id, a colon, 32 bytes in base64.
   *
   * @throws IllegalStateException if it cannot be read or holds anything else
   */
  static SealRing read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException | IllegalArgumentException unfit) {
      throw new IllegalStateException(
          "the file that micropower.seal.key-file names must hold a key a line, id:base64", unfit);
    }
  }

  /**
   * Returns the ring that the text describes.
   *
   * @throws IllegalArgumentException if it does not describe at least one key
   */
  public static SealRing parse(String text) {
    var ring = new SealRing();
    text.lines().filter(line -> !line.isBlank()).forEach(ring::add);
    if (ring.keys.isEmpty()) {
      throw new IllegalArgumentException("there is no key");
    }
    return ring;
  }

  /**
   * Returns the value of the record of that leaf; no two are alike.
   *
   * @param leaf the bytes that the ledger hashed
   */
  public byte[] seal(byte[] leaf, Enclosure content) {
    var first = keys.entrySet().iterator().next();
    var cipher = first.getValue().encrypt(content.encode(), leaf);
    return new SealedValue(first.getKey(), cipher).encode();
  }

  /**
   * Returns what the value of that leaf's record holds.
   *
   * @throws NotOpened if it or the leaf was altered, if it belongs to another leaf, or if its key
   *     is not held here
   */
  public Enclosure open(byte[] leaf, byte[] value) {
    var sealed = shut(value);
    var key = keys.get(sealed.key());
    if (key == null) {
      throw new NotOpened(
          "it is sealed under the key " + sealed.key() + ", which is not held here");
    }
    try {
      return Enclosure.decode(key.decrypt(sealed.cipher(), leaf));
    } catch (IllegalStateException | IllegalArgumentException spoilt) {
      throw new NotOpened("it does not open with its key");
    }
  }

  private static SealedValue shut(byte[] value) {
    try {
      return SealedValue.decode(value);
    } catch (IllegalArgumentException foreign) {
      throw new NotOpened("it is no sealed value");
    }
  }

  private void add(String line) {
    var parts = line.strip().split(":", 2);
    var key = Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1]);
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    var id = new SealedValue(parts[0], key).key();
    if (keys.put(id, new Cipher(key)) != null) {
      throw new IllegalArgumentException("two keys are called " + id);
    }
  }
}
