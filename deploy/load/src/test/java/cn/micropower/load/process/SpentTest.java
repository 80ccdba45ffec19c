package cn.micropower.load.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("进程花掉的处理器时间")
class SpentTest {

  @Test
  @DisplayName("和 Java 自己说的一样多,编译只是其中一部分")
  void it_is_what_the_system_says() {
    assumeThat(Files.exists(Path.of("/proc/self/stat"))).isTrue();
    var before = java();

    var spent = Spent.byAlone(ProcessHandle.current());

    assertThat(spent.all()).isBetween(before - 20, java() + 20);
    assertThat(spent.compilers()).isPositive().isLessThan(spent.all());
  }

  @Test
  @DisplayName("已经结束的子进程也算在里面")
  void children_that_have_ended_count() throws Exception {
    assumeThat(Files.exists(Path.of("/proc/self/stat"))).isTrue();
    var busy = new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done");
    var before = Spent.by(ProcessHandle.current());
    var own = java();

    assertThat(busy.start().waitFor()).isZero();

    var since = Spent.by(ProcessHandle.current()).minus(before).all();
    assertThat(since - (java() - own)).isGreaterThanOrEqualTo(30);
    assertThat(Spent.byAlone(ProcessHandle.current()).all()).isLessThanOrEqualTo(java() + 20);
  }

  private static long java() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElseThrow();
  }
}
