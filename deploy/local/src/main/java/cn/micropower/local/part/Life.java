package cn.micropower.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process lives; one that ended and was not yet buried by its parent does not. */
final class Life {

  private Life() {}

  static boolean isIn(ProcessHandle process) {
    return process.isAlive() && !isUnburied(process.pid());
  }

  /** Linux tells the state after the command's name, which may itself hold brackets. */
  private static boolean isUnburied(long pid) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return line.startsWith("Z", line.lastIndexOf(')') + 2);
    } catch (IOException notLinuxOrGone) {
      return false;
    }
  }
}
