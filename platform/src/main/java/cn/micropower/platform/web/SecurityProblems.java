package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/**
 * 401 with {@code WWW-Authenticate} and a problem body: missing, expired or otherwise invalid; 503
 * if the issuer cannot be asked.
 */
public final class SecurityProblems implements AuthenticationEntryPoint {
  private final JsonMapper json;

  public SecurityProblems(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var problem = problem(why);
    response.setStatus(problem.status());
    ProblemHeaders.of(problem)
        .forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.getOutputStream().write(json.writeValueAsBytes(Problems.of(new Declined(problem))));
  }

  private static Problem problem(AuthenticationException why) {
    if (why instanceof AuthenticationServiceException) {
      return Problem.SERVICE_UNAVAILABLE;
    }
    if (!(why instanceof InvalidBearerTokenException invalid)) {
      return Problem.TOKEN_MISSING;
    }
    return invalid.getCause() instanceof JwtValidationException judged
            && judged.getErrors().stream()
                .anyMatch(error -> error.getErrorCode().equals(Problem.TOKEN_EXPIRED.name()))
        ? Problem.TOKEN_EXPIRED
        : Problem.TOKEN_INVALID;
  }
}
