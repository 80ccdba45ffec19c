package cn.micropower.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes a token from the header of RFC 6750, section 2.1, and from nowhere else. What does not look
 * like a token is left to whoever decodes it; to hold a thousand letters against a pattern first,
 * as Spring's own resolver does, costs as much as the decision on a vote.
 */
final class BearerHeader implements BearerTokenResolver {
  private static final String SCHEME = "Bearer";

  /**
   * Returns the token; null if the request carries none.
   *
   * @throws InvalidBearerTokenException if the header names the scheme and no token
   */
  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    var token = header.substring(SCHEME.length());
    if (!token.startsWith(" ") || token.isBlank()) {
      throw new InvalidBearerTokenException("the header carries no token");
    }
    return token.substring(1);
  }
}
