package cn.micropower.load.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time spent so far, in milliseconds, where the system tells (in /proc); otherwise none.
 *
 * @param all by a process; where its children count, by those too that have ended
 * @param compilers the part of it that the JVM spent compiling what it runs
 */
public record Spent(long all, long compilers) {
  /** Nothing yet. */
  public static final Spent NOTHING = new Spent(0, 0);

  private static final long TICK_MILLIS = 10;

  /** Where the figures stand after the name in brackets; see proc(5). */
  private static final int USER = 11;

  /** Returns what that process has spent, whatever it has started. */
  static Spent byAlone(ProcessHandle process) {
    long all = ticks(Path.of("/proc", Long.toString(process.pid()), "stat"), 2);
    return new Spent(all * TICK_MILLIS, compilers(process.pid()) * TICK_MILLIS);
  }

  /** Returns what that process has spent, with its children. */
  public static Spent by(ProcessHandle process) {
    long all =
        Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(each -> ticks(Path.of("/proc", Long.toString(each.pid()), "stat"), 4))
            .sum();
    return new Spent(all * TICK_MILLIS, compilers(process.pid()) * TICK_MILLIS);
  }

  public Spent plus(Spent other) {
    return new Spent(all + other.all, compilers + other.compilers);
  }

  public Spent minus(Spent before) {
    return new Spent(all - before.all, compilers - before.compilers);
  }

  private static long compilers(long pid) {
    try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
      return threads
          .map(thread -> thread.resolve("stat"))
          .filter(Spent::isCompiler)
          .mapToLong(stat -> ticks(stat, 2))
          .sum();
    } catch (IOException notTold) {
      return 0;
    }
  }

  private static boolean isCompiler(Path stat) {
    return text(stat).matches("(?s)\\d+ \\(C[12] Compiler.*");
  }

  /** Sums user and system time and, as the next two figures, that of children that have ended. */
  private static long ticks(Path stat, int figures) {
    var text = text(stat);
    if (text.isEmpty()) {
      return 0;
    }
    var rest = List.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
    return rest.subList(USER, USER + figures).stream().mapToLong(Long::parseLong).sum();
  }

  private static String text(Path stat) {
    try {
      return Files.readString(stat);
    } catch (IOException gone) {
      return "";
    }
  }
}
