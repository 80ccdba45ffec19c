package cn.micropower.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real gateway with a real service and a real issuer behind it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s",
      "micropower.limits.body-time=1s"
    })
@ActiveProfiles("local")
abstract class AtTheDoor {

  /** The same service behind by another name, which tells in {@code Host} whom a route meant. */
  static final String DISCLOSURE = "localhost";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int MEBIBYTE = 1_048_576;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  final Issuing issuing = Behind.SIDE.issuing;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    registry.add("MICROPOWER_ISSUER", Behind.SIDE::url);
    registry.add("MICROPOWER_POWER_LIST_URL", Behind.SIDE::url);
    registry.add(
        "MICROPOWER_DISCLOSURE_URL", () -> Behind.SIDE.url().replace("127.0.0.1", DISCLOSURE));
  }

  @BeforeEach
  void forget() {
    Behind.SIDE.seen.clear();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(1));
  }

  HttpRequest.Builder withToken(String path, String token) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asserts a whole problem: status, code, both languages, nothing of the inside. */
  static void assertRefused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertProblem(
        response.headers().firstValue("Content-Type").orElse(""), response.body(), status, code);
  }

  static void assertProblem(String contentType, String body, int status, String code) {
    assertThat(contentType).startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(body);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("type").asString()).isEqualTo("urn:micropower:problem:" + code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    Problem said = Problem.valueOf(code);
    assertThat(said.status()).isEqualTo(status);
    assertThat(problem.path("messages").path("zh-CN").asString()).isEqualTo(said.zh(MEBIBYTE));
    assertThat(problem.path("messages").path("en").asString()).isEqualTo(said.en(MEBIBYTE));
    assertThat(problem.path("detail").asString())
        .isEqualTo(problem.path("messages").path("zh-CN").asString());
    assertThat(body)
        .doesNotContainPattern("Exception|java\\.|\\bat [a-z]+\\.|springframework|netty");
  }
}
