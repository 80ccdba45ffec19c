package cn.micropower.gateway.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Refusal;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Checks signature, issuer, audience and life of a token; the keys are fetched when first needed.
 */
class TokenCheck implements ReactiveJwtDecoder {

  private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
  private static final String AUDIENCE = "micropower";

  private final ReactiveJwtDecoder decoder;

  TokenCheck(String issuer, Clock clock) {
    NimbusReactiveJwtDecoder nimbus =
        NimbusReactiveJwtDecoder.withIssuerLocation(issuer)
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .webClient(impatientClient())
            .build();
    nimbus.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new TokenLife(clock),
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<Collection<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
    this.decoder = nimbus;
  }

  /** Returns the token's claims; an issuer out of reach says nothing about the token. */
  @Override
  public Mono<Jwt> decode(String token) {
    return decoder
        .decode(token)
        .onErrorMap(
            failure -> !(failure instanceof BadJwtException),
            failure -> {
              Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
              LOG.warn("The issuer's keys cannot be read: {}", cause.toString());
              return new Refusal(Problem.SERVICE_UNAVAILABLE);
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
