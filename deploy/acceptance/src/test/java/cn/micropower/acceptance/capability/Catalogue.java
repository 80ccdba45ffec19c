package cn.micropower.acceptance.capability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** All capabilities that the source documents describe. */
record Catalogue(List<Entry> entries) {
  /** One capability: its number, the service that owns it, what it is, the sources' own term. */
  record Entry(String number, String owner, String name, String term) {}

  /** Returns the catalogue that this build carries. */
  static Catalogue load() {
    try (InputStream file =
        Objects.requireNonNull(Catalogue.class.getResourceAsStream("/capabilities.txt"))) {
      return new Catalogue(
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Catalogue::entry)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean has(String number) {
    return entries.stream().anyMatch(entry -> entry.number().equals(number));
  }

  private static Entry entry(String line) {
    String[] columns = line.split(" \\| ", -1);
    return new Entry(columns[0], columns[1], columns[2], columns[3]);
  }
}
