package cn.micropower.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TokensAtTheDoorTest extends AtTheDoor {

  private static final String UNITS = "/api/v1/units";

  @Test
  @DisplayName("未带令牌的写操作被拒绝")
  void a_change_without_a_token_is_refused() {
    HttpResponse<String> response = send(request(UNITS).POST(BodyPublishers.ofString("{}")));
    assertRefused(response, 401, "TOKEN_MISSING");
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("未带令牌的查询放行，由服务决定是否公开")
  void a_question_without_a_token_goes_on() {
    assertThat(send(request(UNITS)).statusCode()).isEqualTo(200);
    assertThat(Behind.SIDE.seen).hasSize(1);
  }

  @Test
  @DisplayName("过期令牌被拒绝，查询也不例外")
  void an_expired_token_is_refused_even_for_a_question() {
    HttpResponse<String> response =
        send(withToken(UNITS, issuing.endingIn(Duration.ofSeconds(-6))));
    assertRefused(response, 401, "TOKEN_EXPIRED");
    assertThat(response.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer error=\"invalid_token\"")
        .contains("expired");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("时钟误差五秒以内的令牌有效")
  void a_token_that_ended_two_seconds_ago_still_passes() {
    assertThat(send(withToken(UNITS, issuing.endingIn(Duration.ofSeconds(-2)))).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  @DisplayName("无效令牌被拒绝")
  void a_bad_token_is_refused(String why, String token) {
    HttpResponse<String> response = send(withToken(UNITS, token));
    assertRefused(response, 401, "TOKEN_INVALID");
    assertThat(response.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer error=\"invalid_token\"");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  static Stream<String[]> bad() throws JOSEException {
    Issuing good = Behind.SIDE.issuing;
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(good.url())
            .audience("micropower")
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .build();
    SignedJWT symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    symmetric.sign(new MACSigner(good.key().toRSAPublicKey().getEncoded()));
    return Stream.of(
        new String[] {"no token at all", "abc"},
        new String[] {"letters that no token has", "a b, \"c\""},
        new String[] {"nothing", ""},
        new String[] {"another key", Issuing.at(good.url()).good()},
        new String[] {"another audience", good.token(token -> token.audience("elsewhere"))},
        new String[] {"no audience", good.token(token -> token.audience((String) null))},
        new String[] {"another issuer", good.token(token -> token.issuer("http://127.0.0.1:1"))},
        new String[] {"no end", good.token(token -> token.expirationTime(null))},
        new String[] {
          "not begun",
          good.token(token -> token.notBeforeTime(Date.from(Instant.now().plusSeconds(60))))
        },
        new String[] {"unsigned", new PlainJWT(claims).serialize()},
        new String[] {"signed with the public key", symmetric.serialize()});
  }

  @Test
  @DisplayName("有效令牌原样转给服务")
  void a_good_token_goes_on() {
    String token = issuing.good();
    HttpResponse<String> response =
        send(
            withToken(UNITS, token)
                .header("Idempotency-Key", "key-12345678")
                .header("Micropower-Post", "post:lianhua-secretary")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(response.statusCode()).isEqualTo(200);
    Behind.Request seen = Behind.SIDE.seen.getFirst();
    assertThat(seen.headers().get("Authorization")).isEqualTo("Bearer " + token);
    assertThat(seen.headers().get("Idempotency-Key")).isEqualTo("key-12345678");
    assertThat(seen.headers().get("Micropower-Post")).isEqualTo("post:lianhua-secretary");
  }

  @Test
  @DisplayName("按 Accept-Language 选择说明文字")
  void the_detail_follows_the_language_asked_for() {
    HttpResponse<String> response =
        send(
            request(UNITS)
                .header("Accept-Language", "en-GB,en;q=0.8")
                .POST(BodyPublishers.noBody()));
    assertThat(JsonMapper.shared().readTree(response.body()).path("detail").asString())
        .isEqualTo("This needs an access token, and none was sent");
  }
}
