package cn.micropower.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("进度")
class BarTest {

  @Test
  @DisplayName("终端上一行增长;别处每月一行,末尾一行")
  void it_grows_on_a_terminal_and_tells_months_elsewhere() {
    assertThat(told(true))
        .startsWith("\r2027-01-04 [....")
        .endsWith("] 100%" + System.lineSeparator());
    assertThat(told(false).lines())
        .containsExactly(
            "2027-01-04      0 of 8", "2027-02-01      4 of 8", "2027-02-28      8 of 8");
  }

  private static String told(boolean terminal) {
    var bytes = new ByteArrayOutputStream();
    var bar = new Bar(new PrintStream(bytes, true, UTF_8), terminal);
    bar.reached(LocalDate.of(2027, 1, 4), 0, 8);
    bar.reached(LocalDate.of(2027, 1, 9), 2, 8);
    bar.reached(LocalDate.of(2027, 2, 1), 4, 8);
    bar.reached(LocalDate.of(2027, 2, 28), 8, 8);
    return bytes.toString(UTF_8);
  }
}
