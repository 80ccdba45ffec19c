package cn.micropower.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class VerifiedTokensTest {
  private final List<String> checked = new ArrayList<>();
  private Duration elapsed = Duration.ZERO;
  private boolean ended;
  private final VerifiedTokens tokens =
      new VerifiedTokens(this::signed, this::judged, () -> elapsed.toNanos());

  @Test
  @DisplayName("签名一分钟内只验一次,过后再验")
  void a_good_signature_is_checked_once_a_minute() {
    tokens.decode("good");
    tokens.decode("good");
    assertThat(checked).hasSize(1);
    elapsed = Duration.ofSeconds(61);
    tokens.decode("good");
    assertThat(checked).hasSize(2);
  }

  @Test
  @DisplayName("验过签名的令牌到期即失效")
  void a_remembered_token_ends_when_it_ends() {
    tokens.decode("short");
    ended = true;
    assertThatExceptionOfType(JwtValidationException.class)
        .isThrownBy(() -> tokens.decode("short"))
        .satisfies(
            judged ->
                assertThat(judged.getErrors())
                    .extracting(OAuth2Error::getErrorCode)
                    .containsExactly("TOKEN_EXPIRED"));
    assertThat(checked).hasSize(1);
  }

  @Test
  @DisplayName("坏令牌不留记忆")
  void nothing_is_remembered_of_a_bad_token() {
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("forged"));
    }
    assertThat(checked).hasSize(2);
  }

  private Jwt signed(String token) {
    checked.add(token);
    if (token.equals("forged")) {
      throw new BadJwtException("bad signature");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").subject("x").build();
  }

  private OAuth2TokenValidatorResult judged(Jwt token) {
    return ended
        ? OAuth2TokenValidatorResult.failure(new OAuth2Error("TOKEN_EXPIRED"))
        : OAuth2TokenValidatorResult.success();
  }
}
