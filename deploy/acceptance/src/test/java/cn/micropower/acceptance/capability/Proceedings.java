package cn.micropower.acceptance.capability;

import cn.micropower.acceptance.capability.Findings.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * 记录 — what the processes of one run have found, one file each; together they make the report.
 *
 * @param run tells this run from earlier ones
 * @param process tells this process from the others of the run
 */
record Proceedings(Path target, String run, String process) {
  private static final String AT_WORK = "at work";

  /** Notes that this process is at work. */
  void begin() {
    write(own(), AT_WORK);
  }

  /**
   * Notes what this process has found, and writes the report of all that ended so far; returns its
   * table if no process is at work any more and any capability has a test.
   */
  Optional<String> end(Findings findings) {
    write(own(), String.join("\n", lines(findings)));
    var notes = all();
    var together = new Findings();
    notes.stream()
        .filter(note -> !note.equals(AT_WORK))
        .flatMap(String::lines)
        .forEach(line -> add(line, together));
    if (together.isEmpty()) {
      return Optional.empty();
    }
    var report = new Report(Catalogue.load(), together);
    write(target.resolve("capabilities.md"), report.document());
    return notes.contains(AT_WORK) ? Optional.empty() : Optional.of(report.table());
  }

  private static List<String> lines(Findings findings) {
    return findings.capabilities().stream()
        .flatMap(
            number ->
                findings.of(number).entrySet().stream()
                    .map(test -> "%s %s %s".formatted(number, test.getValue(), test.getKey())))
        .toList();
  }

  private static void add(String line, Findings findings) {
    var words = line.split(" ", 3);
    findings.planned(words[0], words[2]);
    var outcome = Outcome.valueOf(words[1]);
    if (outcome != Outcome.NOT_RUN) {
      findings.ended(words[0], words[2], outcome == Outcome.PASSED);
    }
  }

  private List<String> all() {
    try (var files = Files.list(own().getParent())) {
      return files.sorted().map(Proceedings::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Path own() {
    return target.resolve("capabilities").resolve(run.replace(':', '-')).resolve(process);
  }
}
