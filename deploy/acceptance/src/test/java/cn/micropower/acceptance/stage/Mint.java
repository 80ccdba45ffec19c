package cn.micropower.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs tokens with the issuer's own key, for people of districts that a story founds, and for
 * tokens that the issuer would never give out.
 */
public record Mint(PrivateKey key, URI issuer) {
  private static final Map<List<Object>, String> TOKENS = new ConcurrentHashMap<>();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static Mint of(Path pem, URI issuer) {
    try {
      var encoded = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
      var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(encoded));
      return new Mint(KeyFactory.getInstance("RSA").generatePrivate(key), issuer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (GeneralSecurityException spoilt) {
      throw new IllegalStateException(spoilt);
    }
  }

  /** Returns a good token; to sign is dear, and who comes again within the hour shows the same. */
  public String token(String person, List<String> roles, List<String> units, List<String> posts) {
    return TOKENS.computeIfAbsent(
        List.of(issuer, person, roles, units, posts),
        _ -> sign(claims(person, roles, units, posts)));
  }

  /** Returns the claims of a token that is good for an hour; a story may spoil them. */
  public Map<String, Object> claims(
      String person, List<String> roles, List<String> units, List<String> posts) {
    var now = Instant.now();
    var claims = new LinkedHashMap<String, Object>();
    claims.put("iss", issuer.toString());
    claims.put("sub", person);
    claims.put("aud", List.of("micropower"));
    claims.put("iat", now.getEpochSecond());
    claims.put("nbf", now.minus(Duration.ofMinutes(1)).getEpochSecond());
    claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
    claims.put("roles", roles);
    claims.put("units", units);
    claims.put("posts", posts);
    return claims;
  }

  /** Returns the claims as a signed token. */
  public String sign(Map<String, ?> claims) {
    try {
      var content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String part(Map<String, ?> content) {
    return BASE64.encodeToString(JSON.writeValueAsBytes(content));
  }
}
