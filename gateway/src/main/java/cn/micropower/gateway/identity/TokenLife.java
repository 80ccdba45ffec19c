package cn.micropower.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token lives from {@code nbf} to {@code exp}, by machine time, give or take five seconds. */
record TokenLife(Clock clock) implements OAuth2TokenValidator<Jwt> {

  /** The error code of a token that was good once. */
  static final String EXPIRED = "token_expired";

  private static final Duration SKEW = Duration.ofSeconds(5);

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    Instant now = clock.instant();
    Instant end = token.getExpiresAt();
    Instant start = token.getNotBefore();
    if (end == null || (start != null && start.isAfter(now.plus(SKEW)))) {
      return failure(OAuth2ErrorCodes.INVALID_TOKEN);
    }
    return end.isBefore(now.minus(SKEW)) ? failure(EXPIRED) : OAuth2TokenValidatorResult.success();
  }

  private static OAuth2TokenValidatorResult failure(String code) {
    return OAuth2TokenValidatorResult.failure(new OAuth2Error(code));
  }
}
