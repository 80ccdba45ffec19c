package cn.micropower.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("README:头几个问题和整个闭环,照抄照跑")
class ReadmeStory {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("../..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final String PORT = "8080";

  /** What every curl was answered goes where the shell says what went wrong. */
  private static final String STATUS =
      "curl() { command curl -w '%{stderr}HTTP %{http_code}\\n' \"$@\"; }\n";

  @Test
  @DisplayName("清单之外的那一个被拒绝,其余都办成;全程以再评议认可收尾")
  void a_newcomer_copies_it_and_it_runs() throws IOException, InterruptedException {
    var told = Files.createTempFile("readme", ".err");
    var answers = Files.createTempFile("readme", ".out");
    var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", STATUS + script());
    shell.environment().put("MICROPOWER_HOME", Stage.home().toString());
    shell.environment().put("MICROPOWER_PORT", port());
    shell.directory(ROOT.toFile()).redirectError(told.toFile()).redirectOutput(answers.toFile());
    var run = shell.start();
    try {
      assertThat(run.waitFor(5, TimeUnit.MINUTES)).as(Files.readString(told)).isTrue();
    } finally {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
    }
    assertThat(run.exitValue()).as(Files.readString(told)).isZero();
    assertThat(statuses(told)).isSubsetOf("200", "201", "422");
    assertThat(statuses(told)).containsOnlyOnce("422");
    assertThat(Files.readString(answers))
        .contains("UNLISTED_POWER", "supervision.inquiry-ended", "RECTIFIED");
  }

  /** All blocks from the first question to the map, on the ports of this system. */
  private static String script() throws IOException {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var part = readme.substring(readme.indexOf("## First questions"), readme.indexOf("## The map"));
    return BLOCK
        .matcher(part)
        .results()
        .map(block -> block.group(1))
        .collect(Collectors.joining("\n"))
        .replace(":" + PORT + "/", ":" + port() + "/");
  }

  private static String port() {
    return String.valueOf(Stage.system().gateway().getPort());
  }

  private static List<String> statuses(Path told) throws IOException {
    return Files.readAllLines(told).stream()
        .filter(line -> line.startsWith("HTTP "))
        .map(line -> line.substring("HTTP ".length()))
        .toList();
  }
}
