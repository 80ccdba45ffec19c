import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks ({@code check}) or repairs ({@code repair}) the format of every Java source below here. */
class Format {
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var repair = arguments[1].equals("repair");
    var command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", arguments[0]));
    command.addAll(repair ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      files.filter(Format::isOurs).map(Path::toString).sorted().forEach(command::add);
    }
    var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      System.err.println("Not formatted (files above); repair with: mvn -N initialize exec:exec@format");
    }
    System.exit(exit);
  }

  private static boolean isOurs(Path file) {
    var path = file.toString();
    return path.endsWith(".java") && path.contains("/src/") && !path.contains("/target/");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
