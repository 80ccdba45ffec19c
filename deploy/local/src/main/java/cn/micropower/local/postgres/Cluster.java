package cn.micropower.local.postgres;

import cn.micropower.local.home.Trouble;
import cn.micropower.local.part.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own data folder. */
record Cluster(Path data) {

  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  /**
   * Makes the folder beside and moves it, so that an interrupted start leaves nothing half done.
   */
  void create(Binaries binaries, Path superuserPassword) {
    if (Files.exists(data)) {
      return;
    }
    try {
      Path draft = Files.createTempDirectory(data.getParent(), "creating");
      Program.run(
          "PostgreSQL's data folder cannot be made.",
          List.of(
              binaries.program("initdb").toString(),
              "--pgdata=" + draft,
              "--username=postgres",
              "--auth=scram-sha-256",
              "--pwfile=" + superuserPassword,
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8"));
      Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Trouble("PostgreSQL's data folder cannot be made.", e);
    }
  }

  /**
   * Returns the running postmaster, by the file that it keeps itself. The file tells its start in
   * whole seconds of a clock that may have been set since: the program's name must agree too.
   */
  Optional<ProcessHandle> postmaster() {
    List<String> lines = postmasterFile();
    try {
      return lines.size() < 3
          ? Optional.empty()
          : PidFile.find(
                  Long.parseLong(lines.get(0).strip()),
                  Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                  TOLERANCE)
              .filter(Cluster::isPostgres);
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  /**
   * Removes a postmaster file whose process id was given to a stranger, for PostgreSQL would wait
   * for that one; a file whose process is gone it recognises better itself.
   */
  void forgetStranger() {
    List<String> lines = postmasterFile();
    if (lines.isEmpty() || postmaster().isPresent()) {
      return;
    }
    try {
      if (ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent()) {
        Files.delete(data.resolve("postmaster.pid"));
      }
    } catch (NumberFormatException | IOException e) {
      throw new Trouble("The file postmaster.pid in %s is spoilt.".formatted(data), e);
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(is -> Path.of(is).endsWith("postgres")).isPresent();
  }

  private List<String> postmasterFile() {
    Path file = data.resolve("postmaster.pid");
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException goneMeanwhile) {
      return List.of();
    }
  }
}
