package cn.micropower.year.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * 题材 — what a topic may be about.
 *
 * @param item of the reference list
 * @param procedure which of the item's procedures; null where it has only one
 * @param money whether carrying it out costs money
 */
record Theme(String item, @Nullable String procedure, String title, String wish, boolean money) {

  /**
   * All themes, and the invented names of those who speak.
   *
   * @param listed by a procedure that the system carries out
   * @param offList on no list
   * @param undrawn on the list, by a procedure that the system cannot carry out yet
   */
  record Book(
      List<Theme> listed,
      List<Theme> offList,
      List<Theme> undrawn,
      List<String> surnames,
      List<String> givenNames) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    static Book load() {
      try (InputStream file =
          Objects.requireNonNull(Theme.class.getResourceAsStream("/year/themes.yaml"))) {
        return YAML.readValue(file, Book.class);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String villager(Dice dice) {
      return dice.oneOf(surnames) + dice.oneOf(givenNames);
    }
  }
}
