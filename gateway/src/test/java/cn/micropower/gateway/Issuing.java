package cn.micropower.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A token issuer with a key of its own. */
record Issuing(String url, RSAKey key) {

  static Issuing at(String url) {
    try {
      return new Issuing(url, new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKeys() {
    return new JWKSet(key).toString();
  }

  String good() {
    return token(claims -> claims);
  }

  String endingIn(Duration time) {
    return token(claims -> claims.expirationTime(Date.from(Instant.now().plus(time))));
  }

  /** Returns a token that is good but for one change. */
  String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(url)
            .audience("micropower")
            .subject("person:p-0001")
            .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    SignedJWT token = new SignedJWT(header, change.apply(claims).build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
