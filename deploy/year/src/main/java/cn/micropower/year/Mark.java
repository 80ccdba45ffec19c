package cn.micropower.year;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 记号 — which year was begun in a home. It lies beside the clock that the year moves, and is
 * forgotten with it.
 *
 * @param begunAt by the machine's clock
 * @param played whether it came to its end
 */
record Mark(long seed, LocalDate begin, Instant begunAt, boolean played) {

  static Optional<Mark> in(Home home) {
    var file = file(home);
    try {
      return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    } catch (IOException | RuntimeException spoilt) {
      throw new Trouble("The file %s cannot be read.".formatted(file), spoilt);
    }
  }

  void writeTo(Home home) {
    try {
      Files.writeString(file(home), "%d %s %s %s".formatted(seed, begin, begunAt, played));
    } catch (IOException e) {
      throw new Trouble("The file %s cannot be written.".formatted(file(home)), e);
    }
  }

  Mark atItsEnd() {
    return new Mark(seed, begin, begunAt, true);
  }

  private static Mark parse(String line) {
    var words = line.strip().split(" ", -1);
    return new Mark(
        Long.parseLong(words[0]),
        LocalDate.parse(words[1]),
        Instant.parse(words[2]),
        Boolean.parseBoolean(words[3]));
  }

  private static Path file(Home home) {
    return home.clock().resolveSibling("year");
  }
}
