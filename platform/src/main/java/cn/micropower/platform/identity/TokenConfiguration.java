package cn.micropower.platform.identity;

import cn.micropower.platform.web.SecurityProblems;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/** Tokens are checked here as well as at the gateway; reading may be anonymous, acting may not. */
@Configuration(proxyBeanMethods = false)
public class TokenConfiguration {
  private static final String AUDIENCE = "micropower";

  /** The issuer is asked for its keys when the first token comes, not at the start. */
  @Bean
  JwtDecoder jwtDecoder(@Value("${micropower.issuer}") String issuer) {
    return new SupplierJwtDecoder(
        () -> {
          var decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
          decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success());
          return new VerifiedTokens(decoder, claims(issuer), Ticker.systemTicker());
        });
  }

  private static OAuth2TokenValidator<Jwt> claims(String issuer) {
    return new DelegatingOAuth2TokenValidator<>(
        new TokenLife(Clock.systemUTC()),
        new JwtIssuerValidator(issuer),
        new JwtClaimValidator<List<String>>(
            "aud", audiences -> audiences != null && audiences.contains(AUDIENCE)));
  }

  /** The filters' own timings are nobody's question; the request's are measured around them. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  SecurityFilterChain tokens(HttpSecurity http, JsonMapper json) {
    var problems = new SecurityProblems(json);
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers(HttpMethod.POST).authenticated().anyRequest().permitAll())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> {})
                    .bearerTokenResolver(new BearerHeader())
                    .authenticationEntryPoint(problems)
                    .withObjectPostProcessor(answering(problems)))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(problems))
        .build();
  }

  /** An issuer that cannot be asked is a problem like the others, not an error of the container. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(
      SecurityProblems problems) {
    var handler = new AuthenticationEntryPointFailureHandler(problems);
    handler.setRethrowAuthenticationServiceException(false);
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(handler);
        return filter;
      }
    };
  }
}
