package cn.micropower.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A client secret is 256 random bits: nothing to slow down. */
final class RandomSecret implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence shown, @Nullable String kept) {
    return shown != null
        && kept != null
        && MessageDigest.isEqual(
            shown.toString().getBytes(StandardCharsets.UTF_8),
            kept.getBytes(StandardCharsets.UTF_8));
  }
}
