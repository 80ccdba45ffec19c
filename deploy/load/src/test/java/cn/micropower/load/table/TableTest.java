package cn.micropower.load.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("印出来的表格")
class TableTest {

  @Test
  @DisplayName("可以直接贴进文档;竖线不会多出一列")
  void it_can_be_pasted() {
    var table = new Table("Reads", "what", "/s").row("a|b", Figure.whole(12_345.6));

    assertThat(table).hasToString("\nReads\n\n| what | /s |\n| --- | --: |\n| a\\|b | 12,346 |\n");
  }

  @Test
  @DisplayName("少一格的行不收")
  void a_row_that_lacks_a_cell_is_refused() {
    var table = new Table("Reads", "what", "/s");

    assertThatThrownBy(() -> table.row("a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("没量到的,是一横,不是零")
  void what_was_not_measured_is_a_dash() {
    assertThat(Figure.tenths(Double.NaN)).isEqualTo("–");
    assertThat(Figure.hundredths(1.0 / 0)).isEqualTo("–");
    assertThat(Figure.hundredths(.125)).isEqualTo("0.13");
  }

  @Test
  @DisplayName("大数不带小数,小数不丢位数")
  void a_figure_has_three_digits_at_least() {
    assertThat(Figure.any(12_345.6)).isEqualTo("12,346");
    assertThat(Figure.any(12.34)).isEqualTo("12.3");
    assertThat(Figure.any(.02)).isEqualTo("0.02");
    assertThat(Figure.any(Double.NaN)).isEqualTo("–");
  }

  @Test
  @DisplayName("正好够到算达到;没有数字,不算达到")
  void an_aim_is_met_from_its_figure_on_and_never_without_one() {
    var aims = new Aims().atLeast("ratio", .1, .1).atMost("p99", 50, 50.01);

    assertThat(aims.atLeast("ratio", .3, Double.NaN).atMost("p99", 50, Double.NaN).toString())
        .contains(
            "| ratio ≥ 0.10 | 0.10 | met |",
            "| p99 ≤ 50.00 | 50.01 | not met |",
            "| ratio ≥ 0.30 | – | not met |",
            "| p99 ≤ 50.00 | – | not met |");
  }
}
