package cn.micropower.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.program.BootJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaPartTest {
  private static final String MAPPED = "sharing";
  private static final String REFUSED = "mixed mode\n";

  @TempDir Path folder;

  private final int port = FreePorts.base();
  private Home home;

  @BeforeEach
  void prepare() throws IOException {
    home = new Home(folder.resolve("home"));
    home.prepare();
    build("one");
  }

  @AfterEach
  void end() {
    part(Map.of()).stop();
  }

  @Test
  @DisplayName("第二次启动时记录，停止后做成缓存，第三次启动用上它")
  void the_third_start_of_a_build_is_a_cheap_one() throws IOException {
    JavaPart part = part(Map.of());
    startAndStop(part);
    assertThat(part.awaitPrepared()).isFalse();
    startAndStop(part);
    assertThat(part.awaitPrepared()).isTrue();
    start(part);
    assertThat(cacheFiles()).hasSize(1);
    assertThat(arguments(part)).contains("-XX:AOTCache=" + cacheFiles().getFirst());
    assertThat(lastLine()).contains(MAPPED);
  }

  @Test
  @DisplayName("只活几分钟的，不记录，也不做缓存")
  void a_part_that_is_not_to_record_never_does() {
    JavaPart lasting = part(Map.of());
    JavaPart part =
        new JavaPart(
            "sample",
            port,
            jar(),
            lasting.options(),
            List.of(),
            lasting.environment(),
            false,
            home);
    startAndStop(part);
    start(part);
    assertThat(arguments(part)).noneMatch(option -> option.startsWith("-XX:AOT"));
    part.stop();
    assertThat(part.awaitPrepared()).isFalse();
  }

  @Test
  @DisplayName("缓存损坏、截断、换了选项：照常启动，日志里没有警告")
  void a_spoilt_cache_neither_hinders_nor_is_spoken_of() throws IOException {
    JavaPart part = part(Map.of());
    startAndStop(part);
    startAndStop(part);
    assertThat(part.awaitPrepared()).isTrue();
    Path cache = cacheFiles().getFirst();
    byte[] good = Files.readAllBytes(cache);

    Files.write(cache, Arrays.copyOf(good, good.length / 2));
    startAndStop(part);
    assertThat(lastLine() + "\n").endsWith(REFUSED);
    for (int at = good.length / 4; at < good.length; at += 512) {
      good[at] ^= 0x55;
    }
    Files.write(cache, good);
    startAndStop(part);
    assertThat(lastLine() + "\n").endsWith(REFUSED);
    assertThat(home.log("sample")).content().doesNotContain("warning", "error", "SIGSEGV");

    JavaPart other = part(List.of("-Xmx40m"), Map.of());
    start(other);
    assertThat(arguments(other)).noneMatch(word -> word.startsWith("-XX:AOTCache="));
  }

  @Test
  @DisplayName("记录中途被杀：没有缓存，照常启动")
  void a_killed_recording_is_no_loss() {
    JavaPart part = part(Map.of());
    startAndStop(part);
    start(part);
    Signals.kill(part.process().orElseThrow());
    part.prepareNextLaunch();
    assertThat(part.awaitPrepared()).isFalse();
    start(part);
    assertThat(part.isReady()).isTrue();
  }

  @Test
  @DisplayName("启动失败过的缓存不再用")
  void a_cache_of_a_start_that_failed_is_forgotten() {
    JavaPart part = part(Map.of());
    startAndStop(part);
    startAndStop(part);
    assertThat(part.awaitPrepared()).isTrue();
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> start(part(Map.of("SAMPLE_ENDS", "yes"))))
        .withMessageContaining("ended while starting");
    assertThat(part.awaitPrepared()).isFalse();
  }

  @Test
  @DisplayName("重新构建后算过时；构建在旁进行，不影响正在运行的")
  void a_rebuilt_jar_makes_what_runs_outdated() throws IOException {
    JavaPart part = part(Map.of());
    start(part);
    assertThat(part.isOutdated()).isFalse();
    build("two");
    assertThat(part.isOutdated()).isTrue();
    assertThat(part.isReady()).isTrue();
    part.stop();
    start(part);
    assertThat(part.isOutdated()).isFalse();
    try (Stream<Path> builds = Files.list(home.program("sample"))) {
      assertThat(builds).hasSize(1);
    }
  }

  private void startAndStop(JavaPart part) {
    start(part);
    part.stop();
    part.prepareNextLaunch();
    part.awaitPrepared();
  }

  private static void start(JavaPart part) {
    part.launch();
    part.awaitReady();
  }

  private JavaPart part(Map<String, String> environment) {
    return part(List.of("-Xmx32m"), environment);
  }

  private JavaPart part(List<String> options, Map<String, String> environment) {
    var all = new TreeMap<>(environment);
    all.put("SERVER_PORT", Integer.toString(port));
    return new JavaPart("sample", port, jar(), options, List.of(), all, true, home);
  }

  private void build(String words) throws IOException {
    BootJar.write(jar(), Sample.class, words);
  }

  private Path jar() {
    return folder.resolve("target/sample.jar");
  }

  private List<Path> cacheFiles() throws IOException {
    try (Stream<Path> files = Files.walk(home.program("sample"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).toList();
    }
  }

  private static List<String> arguments(JavaPart part) {
    return List.of(part.process().orElseThrow().info().arguments().orElseThrow());
  }

  private String lastLine() throws IOException {
    return Files.readAllLines(home.log("sample")).getLast();
  }
}
