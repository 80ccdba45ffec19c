package cn.micropower.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class TokenCheckTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  @DisplayName("发证方不可达时不说令牌无效，而说服务暂不可用")
  void an_issuer_out_of_reach_says_nothing_about_the_token() throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().build());
    token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    TokenCheck check = new TokenCheck("http://127.0.0.1:1", Clock.systemUTC());
    assertThatExceptionOfType(Declined.class)
        .isThrownBy(() -> check.decode(token.serialize()).block())
        .matches(declined -> declined.problem() == Problem.SERVICE_UNAVAILABLE);
  }

  @Test
  @DisplayName("验过签名的令牌,不再问发证方,到期却照样失效")
  void a_remembered_token_ends_when_it_ends() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
    HttpServer issuer =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String url = "http://127.0.0.1:" + issuer.getAddress().getPort();
    String metadata = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(url, url);
    issuer.createContext("/.well-known/openid-configuration", answering(metadata));
    issuer.createContext("/keys", answering(new JWKSet(key.toPublicJWK()).toString()));
    issuer.start();
    AtomicLong elapsed = new AtomicLong();
    TokenCheck check = new TokenCheck(url, clock(elapsed));
    String token = token(key, url, START.plusSeconds(60));

    assertThat(check.decode(token).block()).isNotNull();
    issuer.stop(0);
    assertThat(check.decode(token).block()).isNotNull();
    elapsed.set(66);
    assertThatExceptionOfType(JwtValidationException.class)
        .isThrownBy(() -> check.decode(token).block());
  }

  private static String token(RSAKey key, String issuer, Instant end) throws JOSEException {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience("micropower")
            .expirationTime(Date.from(end))
            .build();
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build();
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static HttpHandler answering(String json) {
    return exchange -> {
      byte[] body = json.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    };
  }

  private static Clock clock(AtomicLong elapsed) {
    return new Clock() {
      @Override
      public Instant instant() {
        return START.plusSeconds(elapsed.get());
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
