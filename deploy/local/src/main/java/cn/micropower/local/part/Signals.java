package cn.micropower.local.part;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What can be done to a process and its children from outside. */
public final class Signals {

  /** How often an end is looked for: quickly at first, then seldom enough to cost nothing. */
  private static final Duration SHORTEST = Duration.ofMillis(10);

  private static final Duration LONGEST = Duration.ofMillis(150);

  private Signals() {}

  /** SIGKILL to the process and its children; returns when all are gone. */
  public static void kill(ProcessHandle process) {
    List<ProcessHandle> all = tree(process);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> awaitEnd(each, Duration.ofSeconds(10)));
  }

  /** SIGSTOP: it stands still, holding its ports and connections. */
  public static void suspend(ProcessHandle process) {
    tree(process).forEach(each -> send("STOP", each));
  }

  /** SIGCONT. */
  public static void resume(ProcessHandle process) {
    tree(process).reversed().forEach(each -> send("CONT", each));
  }

  /**
   * Sends the signal, asks it to go on if it stands still, and returns whether it ended in time.
   */
  public static boolean end(ProcessHandle process, String signal, Duration patience) {
    send(signal, process);
    resume(process);
    return awaitEnd(process, patience);
  }

  /** Returns whether the process ended in time. */
  public static boolean awaitEnd(ProcessHandle process, Duration patience) {
    long begun = System.nanoTime();
    while (Life.isIn(process)) {
      long waited = System.nanoTime() - begun;
      if (waited > patience.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(Math.clamp(waited / 10, SHORTEST.toNanos(), LONGEST.toNanos()));
    }
    return true;
  }

  private static List<ProcessHandle> tree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }

  private static void send(String signal, ProcessHandle process) {
    try {
      new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", signal, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new Trouble("Process %d cannot be signalled.".formatted(process.pid()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while signalling process %d.".formatted(process.pid()), e);
    }
  }
}
