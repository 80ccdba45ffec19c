package cn.micropower.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Instant;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("可信的时刻：上个世纪初到本世纪末")
class PlausibleTest {
  record Posted(@Plausible @Nullable Instant at) {}

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31T15:54:17Z", "2099-12-31T15:59:59Z"})
  @DisplayName("首尾两刻，按当地时间算在内（1900 年的当地时间比今天快五分四十三秒）")
  void the_first_and_the_last_moment_are(String moment) {
    assertThat(isPlausible(moment)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31T15:54:16Z",
        "2099-12-31T16:00:00Z",
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z"
      })
  @DisplayName("之外的不算，写得出的最早最晚也一样")
  void others_are_not(String moment) {
    assertThat(isPlausible(moment)).isFalse();
  }

  private static boolean isPlausible(String moment) {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator().validate(new Posted(Instant.parse(moment))).isEmpty();
    }
  }
}
