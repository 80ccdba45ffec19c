package cn.micropower.gateway.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Answer;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/** Who may knock: whoever brings a token must bring a good one; without one, only to read. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Door {

  @Bean
  ReactiveJwtDecoder tokenCheck(@Value("${micropower.issuer}") String issuer) {
    return new TokenCheck(issuer, Clock.systemUTC());
  }

  /** The filters' own timings are nobody's question; the request's are measured around them. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityWebFilterChain knocking(ServerHttpSecurity http, Challenge challenge) {
    return http.csrf(CsrfSpec::disable)
        .logout(LogoutSpec::disable)
        .requestCache(RequestCacheSpec::disable)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(challenge)
                    .bearerTokenConverter(new BearerHeader())
                    .jwt(_ -> {}))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(challenge))
        .authorizeExchange(
            request ->
                request
                    .pathMatchers(HttpMethod.GET)
                    .permitAll()
                    .pathMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .anyExchange()
                    .authenticated())
        .headers(
            headers ->
                headers
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
        .build();
  }

  /** Addresses that try to climb out, and the like. */
  @Bean
  ServerExchangeRejectedHandler rejected(Answer answer) {
    return (exchange, _) -> answer.decline(exchange, Problem.MALFORMED_REQUEST);
  }
}
