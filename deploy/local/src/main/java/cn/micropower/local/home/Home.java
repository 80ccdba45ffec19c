package cn.micropower.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The layout of the data folder. */
public record Home(Path root) {

  /** Bytes that must be free before anything starts: 1 GiB. */
  public static final long ROOM_NEEDED = 1L << 30;

  private static final String MARK = ".micropower-home";

  public Home(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  public Path pidFile(String name) {
    return root.resolve("run").resolve(name + ".pid");
  }

  /** What a process runs from: copies, so that a build beside it pulls nothing from under it. */
  public Path program(String name) {
    return root.resolve("lib").resolve(name);
  }

  public Path secrets(String name) {
    return root.resolve("secrets").resolve(name);
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  /** How far the domain clock of all services was moved. */
  public Path clock() {
    return root.resolve("clock").resolve("ahead");
  }

  Path run() {
    return root.resolve("run");
  }

  /** Whether anything was ever started here. */
  public boolean exists() {
    return Files.isDirectory(run());
  }

  /**
   * Makes the folders, readable by their owner alone.
   *
   * @throws Trouble when the folder belongs to something else or the disk is nearly full
   */
  public void prepare() {
    try {
      if (!Files.exists(root.resolve(MARK)) && isOccupied()) {
        throw new Trouble(
            """
            The folder %s is not empty and was not made by ./deploy/up: choose another with \
            MICROPOWER_HOME.\
            """
                .formatted(root));
      }
      OwnerOnly.folder(root);
      if (!Files.exists(root.resolve(MARK))) {
        Files.createFile(root.resolve(MARK));
      }
      for (String folder : List.of("logs", "run", "lib", "secrets", "postgres", "kafka", "clock")) {
        OwnerOnly.folder(root.resolve(folder));
      }
      requireRoom(Files.getFileStore(root).getUsableSpace());
    } catch (IOException e) {
      throw new Trouble("The folder %s cannot be used.".formatted(root), e);
    }
  }

  /**
   * @param free bytes
   */
  void requireRoom(long free) {
    if (free < ROOM_NEEDED) {
      throw new Trouble(
          """
          The disk that holds %s has only %d MiB left and at least %d MiB are needed: free \
          some, or choose another folder with MICROPOWER_HOME.\
          """
              .formatted(root, free >> 20, ROOM_NEEDED >> 20));
    }
  }

  /** Deletes what the processes made, in the folders that {@link #prepare} made. */
  public void empty() {
    for (String folder : List.of("logs", "lib", "secrets", "postgres", "kafka", "clock")) {
      try (Stream<Path> everything = Files.walk(root.resolve(folder))) {
        for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException | UncheckedIOException e) {
        throw new Trouble("The folder %s cannot be emptied.".formatted(root.resolve(folder)), e);
      }
    }
  }

  /** Returns the base port of the last start, so that other commands need not be told. */
  public OptionalInt port() {
    try {
      return Files.exists(portFile())
          ? OptionalInt.of(Integer.parseInt(Files.readString(portFile()).strip()))
          : OptionalInt.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return OptionalInt.empty();
    }
  }

  public void rememberPort(int port) {
    try {
      Files.writeString(portFile(), port + "\n");
    } catch (IOException e) {
      throw new Trouble("The file %s cannot be written.".formatted(portFile()), e);
    }
  }

  private Path portFile() {
    return root.resolve("run").resolve("port");
  }

  private boolean isOccupied() throws IOException {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isPresent();
    }
  }
}
