package cn.micropower.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Tokens for those who know the secret, keys and health for everybody, nothing else. */
@Configuration(proxyBeanMethods = false)
class Access {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain tokens(HttpSecurity http) {
    http.oauth2AuthorizationServer(
        server -> {
          http.securityMatcher(server.getEndpointsMatcher());
          server.oidc(Customizer.withDefaults());
        });
    return http.authorizeHttpRequests(request -> request.anyRequest().authenticated()).build();
  }

  @Bean
  SecurityFilterChain health(HttpSecurity http) {
    return http.authorizeHttpRequests(
            request ->
                request.requestMatchers("/actuator/health/**").permitAll().anyRequest().denyAll())
        .build();
  }
}
