package cn.micropower.contracts.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("未予办理的说法")
class ProblemTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("中文用全角标点，英文用西文标点，两种说法填空一致")
  void each_language_has_its_own_punctuation(Problem problem) {
    assertThat(problem.zh()).containsPattern("\\p{IsHan}{2}").doesNotContainPattern("[,:;!?()。]");
    assertThat(problem.en()).matches("\\p{ASCII}{10,}");
    assertThat(problem.zh().contains("{0}")).isEqualTo(problem.en().contains("{0}"));
    assertThat(problem.zh().contains("{1}")).isEqualTo(problem.en().contains("{1}"));
    assertThat(problem.status()).isBetween(400, 503);
  }

  @Test
  @DisplayName("填空依次填入")
  void places_are_filled_in_order() {
    assertThat(Problem.INVALID_FIELD.zh("limit", "太小")).isEqualTo("字段 limit 无效：太小");
    assertThat(Problem.INVALID_FIELD.en("limit", "too small"))
        .isEqualTo("The field limit is not valid: too small");
    assertThat(Problem.type("LOST_RACE")).isEqualTo("urn:micropower:problem:LOST_RACE");
  }
}
