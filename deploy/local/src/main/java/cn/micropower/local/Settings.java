package cn.micropower.local;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the person at the keyboard chose.
 *
 * @param port from {@code MICROPOWER_PORT}, or none
 * @param distribution the checkout
 */
public record Settings(Path home, OptionalInt port, Path distribution) {

  private static final int USUAL = 8080;

  /** Returns what the variables of the environment say. */
  public static Settings of(Map<String, String> environment, Path distribution) {
    String home = environment.getOrDefault("MICROPOWER_HOME", "");
    return new Settings(
        home.isBlank() ? distribution.resolve(".micropower") : Path.of(home),
        port(environment.getOrDefault("MICROPOWER_PORT", "")),
        distribution);
  }

  /** Returns the system to be started: on the port asked for. */
  public LocalSystem wanted() {
    return LocalSystem.at(home, port.orElse(USUAL), distribution);
  }

  /** Returns the system as it was started: the home remembers its port. */
  public LocalSystem started() {
    OptionalInt remembered = new Home(home).port();
    return LocalSystem.at(home, remembered.orElse(port.orElse(USUAL)), distribution);
  }

  private static OptionalInt port(String text) {
    try {
      return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      throw new Trouble("MICROPOWER_PORT is `%s` but must be a number.".formatted(text));
    }
  }
}
