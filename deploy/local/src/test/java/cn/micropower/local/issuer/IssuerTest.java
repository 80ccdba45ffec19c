package cn.micropower.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.micropower.local.demonstration.ClientSecrets;
import cn.micropower.local.demonstration.Tokens;
import cn.micropower.local.home.Secrets;
import cn.micropower.local.home.Trouble;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"local", "issuer"})
class IssuerTest {

  private static final String ISSUER = "http://127.0.0.1:9001";

  @TempDir static Path folder;
  @LocalServerPort int port;

  private Tokens tokens;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("MICROPOWER_SECRETS", folder::toString);
    registry.add("MICROPOWER_ISSUER", () -> ISSUER);
  }

  @BeforeEach
  void know() {
    String seed = new Secrets(folder).password(ClientSecrets.SEED);
    tokens = new Tokens(URI.create("http://127.0.0.1:" + port), new ClientSecrets(seed));
  }

  @Test
  @DisplayName("令牌写明主体、单位、职务与受众，由本地密钥签名，八小时有效")
  void a_token_says_who_and_in_which_posts() throws Exception {
    SignedJWT token = SignedJWT.parse(tokens.of("luwan-secretary"));
    var claims = token.getJWTClaimsSet();
    assertThat(
            token.verify(new RSASSAVerifier(SigningKey.in(new Secrets(folder)).toRSAPublicKey())))
        .isTrue();
    assertThat(claims.getIssuer()).isEqualTo(ISSUER);
    assertThat(claims.getAudience()).containsExactly("micropower");
    assertThat(claims.getSubject()).isEqualTo("person:p-0021");
    assertThat(claims.getStringListClaim("units")).containsExactly("unit:luwan");
    assertThat(claims.getStringListClaim("posts"))
        .containsExactly("post:luwan-secretary", "post:luwan-director");
    assertThat(claims.getStringListClaim("roles")).isEmpty();
    assertThat(claims.getStringClaim("organisation")).isEqualTo("芦湾村");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  @DisplayName("没有的账号、别人的口令，都拿不到令牌")
  void a_stranger_gets_no_token() {
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> tokens.of("nobody"))
        .withMessage("There is no demonstration account `nobody`.");
    Tokens guessed = new Tokens(tokens.issuer(), new ClientSecrets("guess"));
    assertThatExceptionOfType(Trouble.class).isThrownBy(() -> guessed.of("registrar"));
  }

  @Test
  @DisplayName("只在 local 环境发证")
  void outside_the_local_profile_it_refuses_to_start() {
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> Issuer.main(new String[0]))
        .withMessageContaining("profile `local`");
  }
}
