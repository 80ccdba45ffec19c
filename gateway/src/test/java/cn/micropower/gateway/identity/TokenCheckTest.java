package cn.micropower.gateway.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Refusal;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

  @Test
  @DisplayName("发证方不可达时不说令牌无效，而说服务暂不可用")
  void an_issuer_out_of_reach_says_nothing_about_the_token() throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().build());
    token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    TokenCheck check = new TokenCheck("http://127.0.0.1:1", Clock.systemUTC());
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> check.decode(token.serialize()).block())
        .matches(refusal -> refusal.code() == Problem.SERVICE_UNAVAILABLE);
  }
}
