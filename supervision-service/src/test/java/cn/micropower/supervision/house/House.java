package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.record.Topic;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.Postgres;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.supervision.SupervisionService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, which hears of {@link Yunxi} over its topics; and its doors. */
@SpringBootTest(classes = SupervisionService.class, properties = "micropower.ledger.beat=300ms")
@AutoConfigureMockMvc
@Import(Ahead.class)
abstract class House {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Database DATABASE = Postgres.database();

  @Autowired MockMvcTester http;
  @Autowired DomainClock clock;
  @Autowired JdbcClient jdbc;

  static {
    Kafka.empty(new Topic("supervision"));
    Yunxi.furnish();
  }

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) throws IOException {
    DATABASE.properties(registry);
    Kafka.properties(registry);
    var keys = Files.createTempFile("seal", "keys");
    Files.writeString(keys, Yunxi.KEYS);
    registry.add("micropower.seal.key-file", keys::toString);
    registry.add("micropower.issuer", () -> "http://127.0.0.1:1");
    registry.add(
        "micropower.keys.key-encryption-key", () -> "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  }

  /** A POST in a post; the person is called after it. */
  MvcTestResult post(String post, String path, String body) {
    var unit = "unit:" + post.substring(0, post.indexOf('-'));
    return http.post()
        .uri("/api/v1" + path)
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:" + post)
                            .claim("units", List.of(unit))
                            .claim("posts", List.of("post:" + post))))
        .header("Micropower-Post", "post:" + post)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** A GET by anybody, without a login. */
  MvcTestResult read(String path) {
    return http.get().uri("/api/v1" + path).exchange();
  }

  /** A GET by a person of a unit. */
  MvcTestResult readAs(String person, String unit, String path) {
    return http.get()
        .uri("/api/v1" + path)
        .with(jwt().jwt(token -> token.subject(person).claim("units", List.of(unit))))
        .exchange();
  }

  /** Waits until everyone reads that text there. */
  void awaitText(String path, String text) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(body(read(path))).contains(text));
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
