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
  @DisplayName("几个进程分头跑:最后结束的那个说出全部;一处失败,即为红;上一回的不算")
  void what_several_processes_found_is_told_together_by_the_last() throws IOException {
    process("an earlier run", "1").end(found(Twins.Broken.class));
    var one = process("this run", "1");
    var other = process("this run", "2");
    one.begin();
    other.begin();

    assertThat(one.end(found(Twins.Good.class))).isEmpty();
    assertThat(other.end(found(Twins.Bad.class))).hasValueSatisfying(ReportTest::isOfBoth);
    assertThat(Files.readString(target.resolve("capabilities.md")))
        .containsPattern(
            "\\| C002 \\|.*\\| NOT PROVEN \\| Good.passes<br>Bad.fails \\(failed\\) \\|");
  }

  private static void isOfBoth(String table) {
    assertThat(table)
        .contains("Good.passes", "Bad.fails (failed)")
        .doesNotContain("Broken")
        .endsWith("Capabilities proven: 1 of 103");
  }

  @Test
  @DisplayName("没有带标签的测试,即不作报告")
  void a_run_without_tagged_tests_reports_nothing() {
    assertThat(process("this run", "1").end(new Findings())).isEmpty();
    assertThat(target.resolve("capabilities.md")).doesNotExist();
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

  private Proceedings process(String run, String process) {
    return new Proceedings(target, run, process);
  }

  private String run(Class<?>... tests) {
    return process("a run", "1").end(found(tests)).orElseThrow();
  }

  private static Findings found(Class<?>... tests) {
    var config =
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(tests).map(DiscoverySelectors::selectClass).toList())
            .build();
    var listener = new CapabilityListener();
    LauncherFactory.create(config).execute(request, listener);
    return listener.findings();
  }
}
