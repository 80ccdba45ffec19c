package cn.micropower.platform.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
  private static final Instant START = Instant.parse("2026-11-21T15:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("ahead");
  }

  @Test
  @DisplayName("新文件即机器时间；向前拨，不向后拨")
  void the_clock_moves_forward_and_never_back() {
    var clock = at(START);
    assertThat(clock.instant()).isEqualTo(START);
    assertThat(clock.moveTo(START.plus(MONTH))).isTrue();
    assertThat(clock.instant()).isEqualTo(START.plus(MONTH));
    assertThat(clock.moveTo(START.plus(MONTH).minusMillis(1))).isFalse();
    assertThat(clock.moveTo(START.plus(MONTH))).isTrue();
    assertThat(clock.ahead()).isEqualTo(MONTH);
  }

  @Test
  @DisplayName("不足一毫秒也到得了")
  void a_moment_between_two_milliseconds_is_reached() {
    var clock = at(START);
    assertThat(clock.moveTo(START.plusNanos(1))).isTrue();
    assertThat(clock.instant()).isAfterOrEqualTo(START.plusNanos(1));
  }

  @Test
  @DisplayName("重开仍在：拨过的时钟不会忘")
  void a_moved_clock_does_not_forget() {
    at(START).moveTo(START.plus(MONTH));
    assertThat(at(START.plusSeconds(7)).instant()).isEqualTo(START.plus(MONTH).plusSeconds(7));
  }

  @Test
  @DisplayName("另一个进程：调用返回前已经看到")
  void another_process_has_read_it_before_the_call_returns() throws IOException {
    var clock = at(START);
    var other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var answers = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8));
        var questions = other.outputWriter(UTF_8)) {
      for (int days = 0; days < 5; days++) {
        clock.moveTo(START.plus(Duration.ofDays(days)));
        questions.write("now?\n");
        questions.flush();
        assertThat(answers.readLine()).isEqualTo(Duration.ofDays(days).toString());
      }
    } finally {
      other.destroy();
    }
  }

  @Test
  @DisplayName("多人同时拨：只进不退，停在最远处")
  void many_hands_leave_it_at_the_farthest() throws Exception {
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 50)
          .mapToObj(day -> START.plus(Duration.ofDays(day * 7 % 50)))
          .forEach(to -> hands.execute(() -> at(START).moveTo(to)));
    }
    assertThat(at(START).ahead()).isEqualTo(Duration.ofDays(49));
  }

  private ClockFile at(Instant machine) {
    return new ClockFile(file, InstantSource.fixed(machine));
  }

  /** Says how far the clock is ahead whenever it is asked. */
  static final class OtherProcess {
    private OtherProcess() {}

    public static void main(String[] arguments) {
      var clock = new ClockFile(Path.of(arguments[0]), InstantSource.system());
      new BufferedReader(new InputStreamReader(System.in, UTF_8))
          .lines()
          .forEach(_ -> System.out.println(clock.ahead()));
    }
  }
}
