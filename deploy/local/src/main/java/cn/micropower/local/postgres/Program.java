package cn.micropower.local.postgres;

import cn.micropower.local.home.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end; they refuse root, which is hidden from them. */
final class Program {

  private Program() {}

  /** Returns what it said; the sentence is told when it failed. */
  static String run(String otherwise, List<String> command) {
    List<String> whole = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // a user namespace in which nobody is root
      whole.addAll(List.of("unshare", "-U"));
    }
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new Trouble(otherwise + " It said: " + lastLine(said));
      }
      return said;
    } catch (IOException e) {
      throw new Trouble(otherwise, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(otherwise, e);
    }
  }

  private static String lastLine(String said) {
    return said.lines().filter(line -> !line.isBlank()).reduce("", (_, line) -> line);
  }
}
