package cn.micropower.gateway.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Checks signature, issuer, audience and life of a token; the keys are fetched when first needed. A
 * good signature is remembered for a minute, so that a key which the issuer withdrew is trusted a
 * minute longer at most; what the token says of itself is judged every time.
 */
class TokenCheck implements ReactiveJwtDecoder {

  private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
  private static final String AUDIENCE = "micropower";

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final long MOST = 10_000;

  private final ReactiveJwtDecoder signature;
  private final OAuth2TokenValidator<Jwt> claims;
  private final Cache<String, Jwt> good =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

  TokenCheck(String issuer, Clock clock) {
    NimbusReactiveJwtDecoder nimbus =
        NimbusReactiveJwtDecoder.withIssuerLocation(issuer)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .webClient(impatientClient())
            .build();
    nimbus.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
    this.signature = nimbus;
    this.claims =
        new DelegatingOAuth2TokenValidator<>(
            new TokenLife(clock),
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
  }

  /** Returns the token's claims; an issuer out of reach says nothing about the token. */
  @Override
  public Mono<Jwt> decode(String token) {
    var remembered = good.getIfPresent(token);
    return remembered != null
        ? Mono.fromCallable(() -> judged(remembered))
        : signed(token).map(this::judged).doOnNext(jwt -> good.put(token, jwt));
  }

  private Jwt judged(Jwt token) {
    var judgement = claims.validate(token);
    if (judgement.hasErrors()) {
      throw new JwtValidationException("The token is not good.", judgement.getErrors());
    }
    return token;
  }

  private Mono<Jwt> signed(String token) {
    return signature
        .decode(token)
        .onErrorMap(
            failure -> !(failure instanceof BadJwtException),
            failure -> {
              Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
              LOG.warn("The issuer's keys cannot be read: {}", cause.toString());
              return new Declined(Problem.SERVICE_UNAVAILABLE);
            });
  }

  private static WebClient impatientClient() {
    HttpClient client =
        HttpClient.create()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)
            .responseTimeout(Duration.ofSeconds(3));
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
  }
}
