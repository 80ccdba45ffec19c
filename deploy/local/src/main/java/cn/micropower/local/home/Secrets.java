package cn.micropower.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** One process's secrets: a file each, made once, mode 600, named as its reader expects them. */
public record Secrets(Path folder) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Returns the password of that name, 64 hexadecimal digits; made on first use. */
  public String password(String name) {
    return text(name, () -> HexFormat.of().formatHex(bytes(32)));
  }

  /** Returns the AES-256 key of that name in Base64; made on first use. */
  public String key(String name) {
    return text(name, Secrets::key);
  }

  /** Returns the AES-256 key of that name with an id before it, {@code id:base64}. */
  public String keyWithId(String name) {
    return text(name, () -> HexFormat.of().formatHex(bytes(4)) + ":" + key());
  }

  /** Returns the file's text; made on first use, whole or not at all. */
  public String text(String name, Supplier<String> made) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        OwnerOnly.folder(folder);
        Path draft = folder.resolve(name + ".draft");
        Files.deleteIfExists(draft);
        Files.writeString(OwnerOnly.file(draft), made.get());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new Trouble("The secret %s cannot be kept.".formatted(file), e);
    }
  }

  private static String key() {
    return Base64.getEncoder().encodeToString(bytes(32));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
