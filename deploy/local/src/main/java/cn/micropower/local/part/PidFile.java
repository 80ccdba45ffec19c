package cn.micropower.local.part;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its id and the moment it started, as ids are given again to others. */
public record PidFile(Path file) {

  /** The system's boot time, from which start moments are reckoned, is corrected now and then. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  public void write(ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    try {
      Files.writeString(file, process.pid() + " " + started.toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new Trouble("The file %s cannot be written.".formatted(file), e);
    }
  }

  /** Returns the process if it still runs; a file left behind says nothing and is removed. */
  public Optional<ProcessHandle> process() {
    Optional<ProcessHandle> process = remembered().flatMap(PidFile::find);
    if (process.isEmpty()) {
      remove();
    }
    return process;
  }

  public void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Trouble("The file %s cannot be removed.".formatted(file), e);
    }
  }

  /** Returns the living process of that id if it started at that moment. */
  public static Optional<ProcessHandle> find(long pid, Instant started, Duration tolerance) {
    return ProcessHandle.of(pid)
        .filter(Life::isIn)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .filter(is -> Duration.between(is, started).abs().compareTo(tolerance) <= 0)
                    .isPresent());
  }

  private static Optional<ProcessHandle> find(Mark mark) {
    return find(mark.pid(), mark.started(), TOLERANCE);
  }

  private Optional<Mark> remembered() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] words = Files.readString(file).strip().split(" ", -1);
      long pid = Long.parseLong(words[0]);
      return Optional.of(new Mark(pid, Instant.ofEpochMilli(Long.parseLong(words[1]))));
    } catch (IOException e) {
      throw new Trouble("The file %s cannot be read.".formatted(file), e);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException halfWritten) {
      return Optional.empty();
    }
  }

  private record Mark(long pid, Instant started) {}
}
