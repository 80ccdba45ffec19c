package cn.micropower.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.home.Turn;
import cn.micropower.local.part.FreePorts;
import cn.micropower.local.part.PidFile;
import cn.micropower.local.program.BootJar;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @TempDir Path folder;

  /** Never the usual one: a developer's own system may be running there. */
  private final int port = FreePorts.base();

  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  @DisplayName("端口被占用：说出是哪个端口、怎么办")
  void a_taken_port_is_named() throws IOException {
    InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
    try (ServerSocket taken = new ServerSocket(port, 1, loopback)) {
      assertThatExceptionOfType(Trouble.class)
          .isThrownBy(() -> run(Integer.toString(port), "up"))
          .withMessageContaining("Port " + taken.getLocalPort())
          .withMessageContaining("MICROPOWER_PORT");
    }
  }

  @Test
  @DisplayName("未构建：说出缺哪个文件")
  void a_missing_jar_is_named() {
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> run(Integer.toString(port), "up"))
        .withMessageContaining("local-system.jar is not built");
  }

  @Test
  @DisplayName("进程启动时退出：说出日志在哪里")
  void a_process_that_ends_while_starting_points_to_its_log() throws IOException {
    Path jar = folder.resolve("checkout/gateway/target/gateway.jar");
    BootJar.write(jar, CommandsTest.class, "has no main method");
    LocalSystem system = settings(Integer.toString(port)).wanted();
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> system.start("gateway"))
        .withMessage("gateway ended while starting; its log is %s.", system.log("gateway"));
    assertThat(system.log("gateway")).content().contains("CommandsTest");
  }

  @Test
  @DisplayName("不是 jar：一句话说清，什么也没启动")
  void a_spoilt_jar_is_named() throws IOException {
    Path jar = folder.resolve("checkout/gateway/target/gateway.jar");
    Files.createDirectories(jar.resolve(".."));
    Files.writeString(jar, "not a jar");
    LocalSystem system = settings(Integer.toString(port)).wanted();
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> system.start("gateway"))
        .withMessageContaining("gateway cannot be started");
  }

  @Test
  @DisplayName("up 还在进行时 down：说一声，等它做完再停")
  void down_waits_for_up() throws Exception {
    Home home = new Home(folder.resolve("home"));
    home.prepare();
    Process gateway = new ProcessBuilder("sleep", "600").start();
    try (ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor()) {
      new PidFile(home.pidFile("gateway")).write(gateway.toHandle());
      Future<Integer> down;
      try (Turn up = Turn.take(home)) {
        assertThat(up).isNotNull();
        down = aside.submit(() -> run("", "down"));
        Awaitility.await().until(() -> !told.isEmpty() || !gateway.isAlive());
        assertThat(told).containsExactly("waiting      for another ./deploy command to end");
        assertThat(gateway.isAlive()).isTrue();
        assertThat(down.isDone()).isFalse();
      }
      assertThat(down.get()).isZero();
      assertThat(gateway.isAlive()).isFalse();
      assertThat(told).last().asString().contains("gateway", "stopped");
    } finally {
      gateway.destroyForcibly();
    }
  }

  @Test
  @DisplayName("没有启动过：status 说停止，down 无事可做，什么也不留下")
  void a_home_that_never_ran_is_told_and_left_alone() {
    assertThat(run("", "status")).isEqualTo(1);
    assertThat(told).isNotEmpty().allMatch(line -> line.contains("stopped"));
    assertThat(run("", "down")).isZero();
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> run("", "token", "registrar"))
        .withMessageContaining("./deploy/up");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  @DisplayName("写错的命令和端口：一句话说清")
  void a_slip_is_told_in_one_sentence() {
    assertThatExceptionOfType(Trouble.class).isThrownBy(() -> run("", "sideways"));
    assertThatExceptionOfType(Trouble.class).isThrownBy(() -> run("", "up", "--frseh"));
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> run("eighty", "status"))
        .withMessage("MICROPOWER_PORT is `eighty` but must be a number.");
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> run("80", "status"))
        .withMessageContaining("1024");
  }

  private int run(String port, String... words) {
    return new Commands(settings(port), told::add).run(List.of(words));
  }

  private Settings settings(String port) {
    return Settings.of(
        Map.of("MICROPOWER_HOME", folder.resolve("home").toString(), "MICROPOWER_PORT", port),
        folder.resolve("checkout"));
  }
}
