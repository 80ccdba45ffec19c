package cn.micropower.gateway.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers a missing, a bad and an expired token apart, with the challenge of RFC 6750. */
@Component
class Challenge implements ServerAuthenticationEntryPoint {

  private final Answer answer;

  Challenge(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    Problem code = code(failure);
    String challenge =
        code == Problem.TOKEN_MISSING
            ? "Bearer"
            : "Bearer error=\"invalid_token\", error_description=\"" + code.en() + "\"";
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return answer.decline(exchange, code);
  }

  private static Problem code(AuthenticationException failure) {
    if (failure instanceof AuthenticationCredentialsNotFoundException
        || !(failure instanceof OAuth2AuthenticationException)) {
      return Problem.TOKEN_MISSING;
    }
    return failure.getCause() instanceof JwtValidationException invalid
            && invalid.getErrors().stream()
                .anyMatch(error -> error.getErrorCode().equals(TokenLife.EXPIRED))
        ? Problem.TOKEN_EXPIRED
        : Problem.TOKEN_INVALID;
  }
}
