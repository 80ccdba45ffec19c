package cn.micropower.local.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;

/** What tells one thing from another in 16 bytes, written as hexadecimal digits. */
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** Tells builds apart by the names, sizes and checksums of all entries; dates do not count. */
  static String of(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      List<String> entries =
          file.stream()
              .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
              .toList();
      return of(entries);
    }
  }

  static String of(Collection<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] whole = digest.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
