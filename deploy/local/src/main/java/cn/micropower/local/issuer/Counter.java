package cn.micropower.local.issuer;

import cn.micropower.local.demonstration.Account;
import cn.micropower.local.demonstration.ClientSecrets;
import cn.micropower.local.demonstration.District;
import cn.micropower.local.home.Secrets;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Each demonstration account is an OAuth 2.0 client; each has a secret of its own. */
@Configuration(proxyBeanMethods = false)
class Counter {

  private static final Duration LIFE = Duration.ofHours(8);

  @Bean
  List<Account> accounts() {
    return List.copyOf(Account.of(District.load()));
  }

  @Bean
  Secrets secrets(@Value("${MICROPOWER_SECRETS}") Path folder) {
    return new Secrets(folder);
  }

  @Bean
  RegisteredClientRepository clients(List<Account> accounts, Secrets secrets) {
    ClientSecrets own = new ClientSecrets(secrets.password(ClientSecrets.SEED));
    return new InMemoryRegisteredClientRepository(
        accounts.stream().map(account -> client(account, own.of(account.name()))).toList());
  }

  @Bean
  Claims claims(List<Account> accounts) {
    return new Claims(
        accounts.stream().collect(Collectors.toMap(Account::name, Function.identity())));
  }

  @Bean
  JWKSource<SecurityContext> keys(Secrets secrets) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(secrets)));
  }

  @Bean
  PasswordEncoder randomSecret() {
    return new RandomSecret();
  }

  @Bean
  AuthorizationServerSettings settings(@Value("${MICROPOWER_ISSUER}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  private static RegisteredClient client(Account account, String secret) {
    return RegisteredClient.withId(account.name())
        .clientId(account.name())
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFE).build())
        .build();
  }
}
