package cn.micropower.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.local.home.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("开年:演哪一年,能不能演")
class BeginTest {
  private static final Instant MACHINE = Instant.parse("2026-11-26T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Mark BEGUN = new Mark(7, LocalDate.of(2027, 1, 1), MACHINE, false);

  @Test
  @DisplayName("没有说明,就是机器时间的下一年;可以另选种子和年份")
  void the_year_after_this_unless_another_is_chosen() {
    assertThat(anew("").begin()).isEqualTo("2027-01-01");
    assertThat(anew("--year 2031 --seed 5").begin()).isEqualTo("2031-01-01");
    assertThat(anew("--year 2031 --seed 5").seed()).isEqualTo(5);
  }

  @Test
  @DisplayName("时钟已过年初,不演,并说明怎样从头再来")
  void a_clock_beyond_the_begin_is_refused() {
    var late = new Begin(LocalDate.of(2027, 1, 1), MACHINE);
    assertThatThrownBy(() -> late.of(options(""), Optional.empty()))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("2027-01-01")
        .hasMessageContaining("./deploy/up --fresh");
    assertThat(late.of(options("--year 2028"), Optional.empty()).begin()).isEqualTo("2028-01-01");
  }

  @Test
  @DisplayName("中途停下的接着演,时钟到了哪一天都可以;演完的、另一颗种子的、隔得太久的,不演")
  void what_was_begun_goes_on_and_what_was_played_does_not() {
    var middle = new Begin(LocalDate.of(2027, 6, 3), MACHINE.plusSeconds(90));
    assertThat(middle.of(options(""), Optional.of(BEGUN))).isEqualTo(BEGUN);
    assertThat(middle.of(options("--seed 7"), Optional.of(BEGUN))).isEqualTo(BEGUN);
    assertThatThrownBy(() -> middle.of(options("--seed 8"), Optional.of(BEGUN)))
        .hasMessageContaining("was begun");
    assertThatThrownBy(() -> middle.of(options(""), Optional.of(BEGUN.atItsEnd())))
        .hasMessageContaining("has been played")
        .hasMessageContaining("./deploy/up --fresh");
    var weekLater = new Begin(LocalDate.of(2027, 6, 10), MACHINE.plus(Duration.ofDays(7)));
    assertThatThrownBy(() -> weekLater.of(options(""), Optional.of(BEGUN)))
        .hasMessageContaining("too long ago");
  }

  @Test
  @DisplayName("写错的选项,一句话说明用法")
  void what_cannot_be_understood_is_told_in_one_sentence() {
    for (var words : List.of("--seed", "--seed x", "--fresh 1", "seed")) {
      assertThatThrownBy(() -> options(words)).hasMessageStartingWith("Usage: ./deploy/demo");
    }
    assertThatThrownBy(() -> options("--year 1999")).hasMessageContaining("2027 to 2098");
  }

  private static Mark anew(String words) {
    return new Begin(TODAY, MACHINE).of(options(words), Optional.empty());
  }

  private static Options options(String words) {
    return Options.of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }
}
