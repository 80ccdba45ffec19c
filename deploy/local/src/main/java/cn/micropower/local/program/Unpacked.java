package cn.micropower.local.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * One build of a Spring Boot jar, laid out as plain jars in a folder of its own. The JVM reads them
 * without Spring Boot's loader, and can remember what it read: see {@link StartCache}.
 *
 * @param origin the jar it is made from
 * @param shelf where builds of this program are laid out
 * @param build the build's fingerprint
 */
public record Unpacked(Path origin, Path shelf, String build) {

  /** Returns where that build is, or would be, laid out on the shelf; nothing is written. */
  public static Unpacked of(Path origin, Path shelf) throws IOException {
    return new Unpacked(origin, shelf, Fingerprint.of(origin));
  }

  public Path folder() {
    return shelf.resolve(build);
  }

  public boolean exists() {
    return Files.exists(folder());
  }

  /** The application's own jar, which names the others. */
  public Path jar() {
    return folder().resolve(origin.getFileName());
  }

  /** Writes it beside and moves it, so that an interruption leaves nothing half done. */
  public void make() throws IOException {
    Files.createDirectories(shelf);
    Path draft = Files.createTempDirectory(shelf, "unpacking");
    try (JarFile boot = new JarFile(origin.toFile(), false)) {
      new Layout(boot).write(draft.resolve(origin.getFileName()));
    }
    Files.move(draft, folder(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes other builds and what interruptions left behind. */
  public void removeOthers() throws IOException {
    for (Path other : content()) {
      if (!other.equals(folder())) {
        remove(other);
      }
    }
  }

  private List<Path> content() throws IOException {
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> content = Files.list(shelf)) {
      return content.toList();
    }
  }

  private static void remove(Path build) throws IOException {
    try (Stream<Path> everything = Files.walk(build)) {
      for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
