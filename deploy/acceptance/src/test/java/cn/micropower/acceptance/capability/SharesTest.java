package cn.micropower.acceptance.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("故事分给两个模块:每个故事恰好跑一遍")
class SharesTest {
  private static final Path DEPLOY = Path.of(System.getProperty("basedir", "."), "..");

  @Test
  @DisplayName("验收不跑的,正是故障所跑的")
  void what_acceptance_leaves_out_faults_takes() throws IOException {
    assertThat(patterns("acceptance", "exclude"))
        .isNotEmpty()
        .isEqualTo(patterns("faults", "include"));
    assertThat(patterns("acceptance", "include")).containsExactly("**/*Story.java");
  }

  private static List<String> patterns(String module, String kind) throws IOException {
    var pom = Files.readString(DEPLOY.resolve(module).resolve("pom.xml"));
    return Pattern.compile("<" + kind + ">(.*?)</" + kind + ">")
        .matcher(pom)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
