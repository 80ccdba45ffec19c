package cn.micropower.platform.identity;

import cn.micropower.contracts.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A token lives from {@code nbf} to {@code exp}, by machine time, give or take five seconds; one
 * that does not say its end lives at no time. The code of the failure is the name of the problem.
 */
record TokenLife(Clock clock) implements OAuth2TokenValidator<Jwt> {
  private static final Duration SKEW = Duration.ofSeconds(5);

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    Instant now = clock.instant();
    Instant end = token.getExpiresAt();
    Instant start = token.getNotBefore();
    if (end == null || (start != null && start.isAfter(now.plus(SKEW)))) {
      return failure(Problem.TOKEN_INVALID);
    }
    return end.isBefore(now.minus(SKEW))
        ? failure(Problem.TOKEN_EXPIRED)
        : OAuth2TokenValidatorResult.success();
  }

  private static OAuth2TokenValidatorResult failure(Problem problem) {
    return OAuth2TokenValidatorResult.failure(new OAuth2Error(problem.name()));
  }
}
