package cn.micropower.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory a process and its children hold; shared pages are counted once. */
public final class Memory {

  private Memory() {}

  /** Returns MiB, or nothing where the system does not tell. */
  public static OptionalLong of(ProcessHandle process) {
    long kib =
        Stream.concat(Stream.of(process), process.descendants()).mapToLong(Memory::kib).sum();
    return kib == 0 ? OptionalLong.empty() : OptionalLong.of(kib >> 10);
  }

  private static long kib(ProcessHandle process) {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException notTold) {
      return 0;
    }
  }
}
