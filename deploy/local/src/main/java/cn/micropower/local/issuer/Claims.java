package cn.micropower.local.issuer;

import cn.micropower.local.demonstration.Account;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into a token who the account is and in which posts. */
record Claims(Map<String, Account> accounts) implements OAuth2TokenCustomizer<JwtEncodingContext> {

  @Override
  public void customize(JwtEncodingContext context) {
    Account account =
        Objects.requireNonNull(accounts.get(context.getRegisteredClient().getClientId()));
    context
        .getClaims()
        .subject(account.subject())
        .audience(List.of("micropower"))
        .claim("roles", List.copyOf(account.roles()))
        .claim("units", List.copyOf(account.units()))
        .claim("organisation", account.organisation())
        .claim("posts", List.copyOf(account.posts()));
  }
}
