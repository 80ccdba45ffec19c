package cn.micropower.load.process;

import cn.micropower.local.LocalSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * 启动 — starts the whole system from built jars, all processes at once, and notes what it tells of
 * each: seconds to ready, and the processor time used by then.
 */
public final class StartUps {
  private static final Pattern READY = Pattern.compile("(\\S+) +ready \\(([0-9.]+) s\\)");
  private static final Pattern LOADED = Pattern.compile("district +loaded .*\\(([0-9.]+) s\\)");

  private final Map<String, Start> starts = new LinkedHashMap<>();
  private double district;

  /**
   * One start.
   *
   * @param seconds from the launch of all to ready
   */
  public record Start(double seconds, Spent spent) {}

  private StartUps() {}

  /** Returns how it went; the system runs afterwards, the demonstration district loaded. */
  public static StartUps of(LocalSystem system, Consumer<String> teller) {
    var starts = new StartUps();
    system
        .telling(
            line -> {
              teller.accept(line);
              starts.note(line, system);
            })
        .up(true);
    return starts;
  }

  private void note(String line, LocalSystem system) {
    var ready = READY.matcher(line);
    if (ready.matches()) {
      var name = ready.group(1);
      var spent = ProcessHandle.of(system.pid(name)).map(Spent::by).orElse(Spent.NOTHING);
      starts.put(name, new Start(Double.parseDouble(ready.group(2)), spent));
    }
    var loaded = LOADED.matcher(line);
    if (loaded.matches()) {
      district = Double.parseDouble(loaded.group(1));
    }
  }

  /** Every process by name, in launch order. */
  public Map<String, Start> starts() {
    return starts;
  }

  /** Seconds that the loading of the demonstration district took. */
  public double district() {
    return district;
  }
}
