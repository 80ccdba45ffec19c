package cn.micropower.year;

import cn.micropower.local.Settings;
import cn.micropower.local.home.Trouble;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The command behind {@code ./deploy/demo}. */
public final class Main {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Main() {}

  public static void main(String[] arguments) {
    try {
      var checkout = Path.of(System.getProperty("micropower.checkout", "."));
      var settings = Settings.of(System.getenv(), checkout.toAbsolutePath().normalize());
      System.exit(new Demo(settings, OUT).run(Options.of(List.of(arguments))));
    } catch (Trouble trouble) {
      OUT.println();
      ERR.println(trouble.getMessage());
      System.exit(1);
    }
  }
}
