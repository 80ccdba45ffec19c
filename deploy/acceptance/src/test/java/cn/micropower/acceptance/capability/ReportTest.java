package cn.micropower.acceptance.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("能力报告:一项失败,即不算证明")
class ReportTest {
  @TempDir private Path target = Path.of(".");

  @Test
  @DisplayName("全部通过才算证明;有一个失败、没有运行,即为红")
  void one_failing_test_turns_its_capability_red() throws IOException {
    var told = run(Twins.Good.class, Twins.Bad.class, Twins.Broken.class);

    assertThat(told).endsWith("Capabilities proven: 1 of 103");
    assertThat(Files.readString(target.resolve("capabilities.md")))
        .contains("Capabilities proven: 1 of 103")
        .containsPattern("\\| C001 \\|.*\\| proven \\| Good.passes \\|")
        .containsPattern(
            "\\| C002 \\|.*\\| NOT PROVEN \\| Good.passes<br>Bad.fails \\(failed\\) \\|")
        .containsPattern("\\| C003 \\|.*\\| NOT PROVEN \\| Broken.never_runs \\(did not run\\) \\|")
        .containsPattern("\\| C004 \\|.*\\|  \\|  \\|");
  }

  @Test
  @DisplayName("目录共一百零三项,编号连续")
  void the_catalogue_has_103_capabilities() {
    assertThat(Catalogue.load().entries())
        .hasSize(103)
        .extracting(Catalogue.Entry::number)
        .startsWith("C001", "C002")
        .endsWith("C103")
        .doesNotHaveDuplicates();
  }

  private String run(Class<?>... tests) {
    var config =
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(tests).map(DiscoverySelectors::selectClass).toList())
            .build();
    var told = new StringBuilder();
    LauncherFactory.create(config).execute(request, new CapabilityListener(target, told::append));
    return told.toString();
  }
}
