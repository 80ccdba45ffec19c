package cn.micropower.local;

import cn.micropower.local.home.Trouble;
import cn.micropower.local.issuer.Issuer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The commands behind {@code ./deploy/up}, {@code down}, {@code status} and {@code token}. */
public final class Main {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Main() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    try {
      if (words.equals(List.of("issuer"))) {
        Issuer.main(new String[0]);
      } else {
        Path checkout = Path.of(System.getProperty("micropower.checkout", "."));
        Settings settings = Settings.of(System.getenv(), checkout.toAbsolutePath().normalize());
        System.exit(new Commands(settings, OUT::println).run(words));
      }
    } catch (Trouble trouble) {
      ERR.println(trouble.getMessage());
      System.exit(1);
    }
  }
}
