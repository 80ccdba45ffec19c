package cn.micropower.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayName("令牌的期限")
class TokenLifeTest {
  private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
  private final TokenLife life = new TokenLife(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  @DisplayName("过期五秒之内仍可，过了便是过期，凭代码而不凭措辞")
  void what_has_ended_is_told_by_a_code() {
    assertThat(judged(null, NOW.minusSeconds(5))).isEmpty();
    assertThat(judged(null, NOW.minusSeconds(6))).isEqualTo("TOKEN_EXPIRED");
    assertThat(judged(NOW.minusSeconds(60), NOW.minusSeconds(6))).isEqualTo("TOKEN_EXPIRED");
  }

  @Test
  @DisplayName("尚未生效、没有期限的，不是过期，而是不成其为令牌")
  void what_never_lived_is_not_expired() {
    assertThat(judged(NOW.plusSeconds(5), NOW.plusSeconds(60))).isEmpty();
    assertThat(judged(NOW.plusSeconds(6), NOW.plusSeconds(60))).isEqualTo("TOKEN_INVALID");
    assertThat(judged(null, null)).isEqualTo("TOKEN_INVALID");
  }

  private String judged(@Nullable Instant start, @Nullable Instant end) {
    var token = Jwt.withTokenValue("it").header("alg", "RS256").subject("x");
    if (start != null) {
      token.notBefore(start);
    }
    if (end != null) {
      token.expiresAt(end);
    }
    return life.validate(token.build()).getErrors().stream()
        .map(OAuth2Error::getErrorCode)
        .findFirst()
        .orElse("");
  }
}
