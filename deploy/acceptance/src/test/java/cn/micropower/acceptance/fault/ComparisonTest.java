package cn.micropower.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("比对本身:少一件、多一件、重一件,都能发现")
class ComparisonTest {
  private static final List<String> WANTED = List.of("a", "b", "c");

  @Test
  @DisplayName("意向与事实一致")
  void equal_books_compare_equal() {
    assertThat(Comparison.of(WANTED, WANTED, List.of("c", "a", "b"))).isEqualTo(Comparison.EQUAL);
  }

  @Test
  @DisplayName("没有得到确认的,有没有都可以")
  void what_was_not_confirmed_may_be_there_or_not() {
    assertThat(Comparison.of(List.of("a"), WANTED, List.of("a"))).isEqualTo(Comparison.EQUAL);
    assertThat(Comparison.of(List.of("a"), WANTED, List.of("a", "c"))).isEqualTo(Comparison.EQUAL);
  }

  @Test
  @DisplayName("确认了却不见的、重复的、凭空出现的")
  void lost_doubled_and_unasked_facts_are_found() {
    assertThat(Comparison.of(WANTED, WANTED, List.of("a", "c", "c", "x")))
        .isEqualTo(new Comparison(List.of("b"), List.of("c"), List.of("x")));
  }
}
