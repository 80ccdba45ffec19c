package cn.micropower.local.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Each demonstration account has a client secret of its own, derived from the home's random seed.
 */
public record ClientSecrets(String seed) {

  /** The name of the seed's file among the issuer's secrets. */
  public static final String SEED = "client-secret-seed";

  /** Returns 64 hexadecimal digits, the same at every start of the home. */
  public String of(String account) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(account.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no HMAC", e);
    }
  }
}
