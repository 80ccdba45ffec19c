package cn.micropower.platform.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.web.Declined;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Finds the caller behind the request being served. */
public final class Callers {

  private Callers() {}

  /**
   * Returns the caller, or nothing if the request carries no token.
   *
   * @throws Declined with 401 if a claim of the token is not of our form
   */
  public static Optional<Caller> current() {
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken token)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Caller.of(token.getToken()));
    } catch (IllegalArgumentException malformed) {
      throw new Declined(Problem.TOKEN_INVALID);
    }
  }
}
