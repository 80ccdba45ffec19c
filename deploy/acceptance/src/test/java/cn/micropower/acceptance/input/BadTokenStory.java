package cn.micropower.acceptance.input;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Gateway;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Mint;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Story
@ParameterizedClass(name = "{0}")
@EnumSource
@DisplayName("坏令牌:没有、过期、给别人的、伪造的,都进不了门,绕过网关也一样")
class BadTokenStory {
  /** Where the token is shown. */
  enum Door {
    GATEWAY("gateway"),
    SERVICE_ITSELF("power-list");

    private final String process;

    Door(String process) {
      this.process = process;
    }

    Gateway address() {
      return new Gateway(Stage.system().url(process));
    }
  }

  private static final Village VILLAGE = Demonstration.village("shiqiao");

  private final Mint mint = Stage.mint();
  private final Door door;

  BadTokenStory(Door door) {
    this.door = door;
  }

  @Test
  @DisplayName("没有令牌:401,并写明须出示令牌")
  void no_token() {
    var reply = NothingWritten.by(() -> proposesWith(null).refused(401, "TOKEN_MISSING"));
    assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    var anonymous = new Account(door.address(), null, null);
    var read = anonymous.asks("/exercises?unit=" + VILLAGE.id()).refused(401, "TOKEN_MISSING");
    assertThat(read.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  @DisplayName("签发者亲自签发、但已过期一分钟:401 TOKEN_EXPIRED")
  void an_expired_token() {
    var now = Instant.now().getEpochSecond();
    var claims = spoiltClaims("exp", now - 60);
    claims.putAll(Map.of("iat", now - 3600, "nbf", now - 3600));
    var token = mint.sign(claims);
    isTurnedAway(token, "TOKEN_EXPIRED");
  }

  @Test
  @DisplayName("尚未生效、给别的系统、别人签发、没有期限:401 TOKEN_INVALID")
  void a_token_that_is_not_for_here_or_not_for_now() {
    for (var token :
        List.of(
            spoilt("nbf", Instant.now().getEpochSecond() + 600),
            spoilt("aud", List.of("somebody-else")),
            spoilt("iss", "http://127.0.0.1:1/elsewhere"),
            without("exp"),
            without("aud"),
            without("iss"))) {
      isTurnedAway(token, "TOKEN_INVALID");
    }
  }

  @Test
  @DisplayName("改过内容、换了密钥、没有签名、不成样子:401 TOKEN_INVALID")
  void a_forged_token() throws GeneralSecurityException {
    var parts = mint.sign(claims()).split("\\.", -1);
    var others = mint.sign(spoiltClaims("sub", "person:p-0001")).split("\\.", -1);
    var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    for (var token :
        List.of(
            parts[0] + "." + others[1] + "." + parts[2],
            new Mint(stranger, mint.issuer()).sign(claims()),
            "eyJhbGciOiJub25lIn0." + parts[1] + ".",
            "not-a-token")) {
      isTurnedAway(token, "TOKEN_INVALID");
    }
  }

  @Test
  @DisplayName("别的区县的令牌:404,与没有此事一样")
  void a_token_of_another_district() {
    var token = mint.token("person:x", List.of("REGISTRAR"), List.of("unit:tanglin"), List.of());
    NothingWritten.by(
        () ->
            new Account(door.address(), token, null)
                .to("/units/" + VILLAGE.id() + "/rolls")
                .sends(Map.of("body", "VILLAGE_COMMITTEE", "size", 9, "asOf", "2026-01-02"))
                .refused(404, "NOT_FOUND"));
  }

  @Test
  @DisplayName("带坏令牌去看公开的内容,同样不行")
  void a_bad_token_does_not_even_read_what_is_public() {
    var reader = new Account(door.address(), "not-a-token", null);
    reader.asks("/units/" + VILLAGE.id()).refused(401, "TOKEN_INVALID");
    new Account(door.address(), null, null).asks("/units/" + VILLAGE.id()).accepted();
  }

  private void isTurnedAway(String token, String code) {
    var reply = NothingWritten.by(() -> proposesWith(token).refused(401, code));
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
  }

  private Reply proposesWith(@Nullable String token) {
    var account = new Account(door.address(), token, VILLAGE.post("secretary"));
    return new Official(VILLAGE, account).proposes("A01", attendedBy(3).approvedBy(3));
  }

  private String spoilt(String claim, Object value) {
    return mint.sign(spoiltClaims(claim, value));
  }

  private Map<String, Object> spoiltClaims(String claim, Object value) {
    var spoilt = new HashMap<>(claims());
    spoilt.put(claim, value);
    return spoilt;
  }

  private String without(String claim) {
    var fewer = new HashMap<>(claims());
    fewer.remove(claim);
    return mint.sign(fewer);
  }

  private Map<String, Object> claims() {
    return mint.claims(
        "person:p-0045", List.of(), List.of(VILLAGE.id()), List.of(VILLAGE.post("secretary")));
  }
}
