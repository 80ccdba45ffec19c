package cn.micropower.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process lives; one that ended and was not yet buried by its parent does not. */
final class Life {
  private static final int STATE = 0;
  private static final int THREADS = 17;

  private Life() {}

  static boolean isIn(ProcessHandle process) {
    return process.isAlive() && !isUnburied(process.pid());
  }

  /**
   * Linux tells state and threads after the command's name, which may itself hold brackets. While
   * other threads of a killed process are still dying, its ports are still taken.
   */
  private static boolean isUnburied(long pid) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return fields[STATE].equals("Z") && fields[THREADS].equals("1");
    } catch (IOException notLinuxOrGone) {
      return false;
    }
  }
}
