package cn.micropower.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

  @TempDir Path folder;

  @Test
  @DisplayName("认得自己启动的进程")
  void a_process_of_ours_is_recognised() {
    PidFile file = new PidFile(folder.resolve("a.pid"));
    file.write(ProcessHandle.current());
    assertThat(file.process()).hasValue(ProcessHandle.current());
  }

  @Test
  @DisplayName("进程号已给了别人：不认作自己的")
  void a_stranger_with_the_same_id_is_not_taken_for_ours() throws IOException {
    Instant earlier = ProcessHandle.current().info().startInstant().orElseThrow().minusSeconds(60);
    Path file = folder.resolve("a.pid");
    Files.writeString(file, ProcessHandle.current().pid() + " " + earlier.toEpochMilli());
    assertThat(new PidFile(file).process()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "12", "12 ", "12 x", "4194303999 1"})
  @DisplayName("写了一半的进程号文件不算数")
  void a_spoilt_file_says_nothing(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.pid"), content);
    assertThat(new PidFile(file).process()).isEmpty();
  }

  @Test
  @DisplayName("已结束的进程不算在运行")
  void a_process_that_ended_does_not_run() throws IOException {
    Process process = new ProcessBuilder("sleep", "600").start();
    PidFile file = new PidFile(folder.resolve("a.pid"));
    file.write(process.toHandle());
    assertThat(file.process()).isPresent();
    Signals.suspend(process.toHandle());
    assertThat(Signals.end(process.toHandle(), "TERM", Duration.ofSeconds(60))).isTrue();
    assertThat(file.process()).isEmpty();
  }
}
