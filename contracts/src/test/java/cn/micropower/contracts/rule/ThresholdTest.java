package cn.micropower.contracts.rule;

import static cn.micropower.contracts.rule.Threshold.Base.ALL;
import static cn.micropower.contracts.rule.Threshold.Comparison.AT_LEAST;
import static cn.micropower.contracts.rule.Threshold.Comparison.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("份额")
class ThresholdTest {
  private static final int ROUNDS = 20_000;

  @ParameterizedTest(name = "{0} {1}/{2} of {3} → {4}")
  @CsvSource({
    "MORE_THAN, 2, 3, 30, 21",
    "MORE_THAN, 2, 3, 31, 21",
    "AT_LEAST, 2, 3, 30, 20",
    "AT_LEAST, 2, 3, 31, 21",
    "MORE_THAN, 1, 2, 20, 11",
    "MORE_THAN, 1, 2, 21, 11",
    "AT_LEAST, 1, 2, 21, 11",
    "MORE_THAN, 1, 2, 0, 1",
    "AT_LEAST, 1, 1, 7, 7",
  })
  @DisplayName("按整数人数精确计算")
  void a_share_is_counted_in_whole_people(
      Threshold.Comparison comparison, int numerator, int denominator, int people, int required) {
    assertThat(new Threshold(ALL, numerator, denominator, comparison).required(people))
        .isEqualTo(required);
  }

  @Test
  @DisplayName("所需人数恰好满足，少一人则不满足")
  void the_required_number_meets_the_share_and_one_less_does_not() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      int denominator = 1 + random.nextInt(1000);
      int numerator = 1 + random.nextInt(denominator);
      var comparison = numerator == denominator || random.nextBoolean() ? AT_LEAST : MORE_THAN;
      int people = random.nextInt(round % 100 == 0 ? Integer.MAX_VALUE : 5000);
      int required = new Threshold(ALL, numerator, denominator, comparison).required(people);

      var claim =
          "seed %d: %s %d/%d of %d → %d"
              .formatted(seed, comparison, numerator, denominator, people, required);
      assertThat(meets(required, people, numerator, denominator, comparison)).as(claim).isTrue();
      assertThat(meets(required - 1, people, numerator, denominator, comparison))
          .as(claim)
          .isFalse();
    }
  }

  @Test
  @DisplayName("不存在的份额、天数和次数")
  void a_figure_that_cannot_be_is_none() {
    assertThatThrownBy(() -> new Threshold(ALL, 0, 3, AT_LEAST))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Threshold(ALL, 4, 3, AT_LEAST))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Threshold(ALL, 3, 3, MORE_THAN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Days(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Times(0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The definition itself, without division: votes · denominator against people · numerator. */
  private static boolean meets(
      int votes, int people, int numerator, int denominator, Threshold.Comparison comparison) {
    int order =
        BigInteger.valueOf(votes)
            .multiply(BigInteger.valueOf(denominator))
            .compareTo(BigInteger.valueOf(people).multiply(BigInteger.valueOf(numerator)));
    return switch (comparison) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
    };
  }
}
