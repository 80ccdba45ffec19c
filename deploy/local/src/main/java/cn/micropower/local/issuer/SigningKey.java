package cn.micropower.local.issuer;

import cn.micropower.local.home.Secrets;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The issuer's RSA key, made once per home and kept as PEM, so that tokens outlive a restart. */
final class SigningKey {

  private static final String HEAD = "-----BEGIN PRIVATE KEY-----\n";
  private static final String TAIL = "\n-----END PRIVATE KEY-----\n";

  private SigningKey() {}

  static RSAKey in(Secrets secrets) {
    String pem = secrets.text("signing-key.pem", SigningKey::make);
    byte[] encoded =
        Base64.getMimeDecoder().decode(pem.substring(HEAD.length(), pem.length() - TAIL.length()));
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
      RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return new RSAKey.Builder((RSAPublicKey) rsa.generatePublic(half))
          .privateKey((PrivateKey) key)
          .keyIDFromThumbprint()
          .build();
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException("The signing key is spoilt", e);
    }
  }

  private static String make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(3072);
      byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
      return HEAD + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + TAIL;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK has no RSA", e);
    }
  }
}
