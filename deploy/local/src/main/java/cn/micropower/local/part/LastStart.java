package cn.micropower.local.part;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the log of a process tells of its last start. */
record LastStart(Path log) {
  private static final String BEGINS = " : Starting ";
  private static final String REFUSED = "FlywayValidateException";

  /** Whether its database was made by a build whose migrations this one does not continue. */
  boolean refusedDatabase() throws IOException {
    boolean refused = false;
    try (var lines = Files.newBufferedReader(log, ISO_8859_1)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        refused = !line.contains(BEGINS) && (refused || line.contains(REFUSED));
      }
    }
    return refused;
  }
}
