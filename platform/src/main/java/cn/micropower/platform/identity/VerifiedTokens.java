package cn.micropower.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute that a token's signature was good, so that a key which the issuer withdrew
 * is trusted a minute longer at most; what the token says of itself, above all how long it lives,
 * is judged every time. Nothing is remembered of a bad token.
 */
final class VerifiedTokens implements JwtDecoder {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final long MOST = 10_000;

  private final JwtDecoder signature;
  private final OAuth2TokenValidator<Jwt> claims;
  private final Cache<String, Jwt> good;

  /**
   * @param signature decodes a token whose signature is good, and judges nothing else
   * @param claims judges everything else
   * @param ticker counts the minute
   */
  VerifiedTokens(JwtDecoder signature, OAuth2TokenValidator<Jwt> claims, Ticker ticker) {
    this.signature = signature;
    this.claims = claims;
    this.good =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  @Override
  public Jwt decode(String token) {
    var remembered = good.getIfPresent(token);
    var jwt = remembered == null ? signature.decode(token) : remembered;
    var judged = claims.validate(jwt);
    if (judged.hasErrors()) {
      throw new JwtValidationException("The token is not good.", judged.getErrors());
    }
    if (remembered == null) {
      good.put(token, jwt);
    }
    return jwt;
  }
}
