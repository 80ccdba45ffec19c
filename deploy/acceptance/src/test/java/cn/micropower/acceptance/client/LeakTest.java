package cn.micropower.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("泄漏检查本身:类名、包名必能发现")
class LeakTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"java.lang.String\"}",
        "Cannot construct instance of `cn.micropower.powerlist.exercise.Vote`",
        "PSQLException: FATAL",
        "{\"trace\":\"at org.springframework.web.Filter\"}",
        "NullPointerException",
      })
  @DisplayName("内部名称")
  void an_inner_name_is_found(String text) {
    assertThat(Leak.in(text)).isNotEmpty();
  }

  @Test
  @DisplayName("平常的话不误报")
  void plain_words_are_no_leak() {
    assertThat(
            Leak.in(
                """
                {"type":"urn:micropower:problem:INTERNAL_ERROR","title":"Internal Server Error",
                 "law":"权责表 authority.yaml","instance":"/api/v1/exercises","status":500}
                """))
        .isEmpty();
  }
}
