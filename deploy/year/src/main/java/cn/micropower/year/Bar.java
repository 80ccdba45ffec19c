package cn.micropower.year;

import cn.micropower.year.play.Progress;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** 进度条 — one line that grows on a terminal, one line a month elsewhere. */
final class Bar implements Progress {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private final boolean terminal;
  private @Nullable YearMonth told;

  Bar(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** There is a console on a terminal alone; only from JDK 22 to 24 there was always one. */
  @SuppressWarnings("SystemConsoleNull")
  static Bar on(PrintStream out) {
    var console = System.console();
    return new Bar(out, console != null && console.isTerminal());
  }

  @Override
  public void reached(LocalDate day, int done, int all) {
    if (terminal) {
      draw(day, done, all);
    } else if (done == all || !YearMonth.from(day).equals(told)) {
      told = YearMonth.from(day);
      out.printf("%s   %4d of %d%n", day, done, all);
    }
  }

  private void draw(LocalDate day, int done, int all) {
    int full = WIDTH * done / all;
    out.printf(
        "\r%s [%s%s] %3d%%", day, "#".repeat(full), ".".repeat(WIDTH - full), 100 * done / all);
    if (done == all) {
      out.println();
    }
    out.flush();
  }
}
