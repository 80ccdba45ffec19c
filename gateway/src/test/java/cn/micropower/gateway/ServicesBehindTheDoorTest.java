package cn.micropower.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesBehindTheDoorTest extends AtTheDoor {

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/slam", "/api/v1/hang"})
  @DisplayName("服务中断或超时：查询稍后再试")
  void a_question_without_an_answer_may_be_asked_again(String path) {
    HttpResponse<String> response = send(request(path));
    assertRefused(response, 503, "SERVICE_UNAVAILABLE");
    assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/slam", "/api/v1/hang"})
  @DisplayName("服务中断或超时：写操作结果未知，网关从不自行重发")
  void a_change_without_an_answer_has_an_unknown_outcome(String path) {
    HttpResponse<String> response =
        send(withToken(path, issuing.good()).POST(BodyPublishers.ofString("{}")));
    assertRefused(response, 503, "OUTCOME_UNKNOWN");
    assertThat(response.body()).contains("Idempotency-Key");
    assertThat(Behind.SIDE.seen).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/duties/duty:1",
        "/api/v1/units/unit:lianhua/disclosures",
        "/api/v1/operations/disclosure/views",
        "/api/v1/ledgers/disclosure/leaves"
      })
  @DisplayName("晒权的地址交给晒权服务")
  void what_is_about_disclosure_goes_to_its_service(String path) {
    assertThat(servedBy(path)).startsWith(DISCLOSURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/units/unit:lianhua",
        "/api/v1/units/unit:lianhua/power-list/items/A01",
        "/api/v1/operations/power-list/views",
        "/api/v1/local/clock",
        "/api/v1/anything"
      })
  @DisplayName("其余的地址不受影响")
  void what_is_not_goes_where_it_went(String path) {
    assertThat(servedBy(path)).startsWith("127.0.0.1");
  }

  @Test
  @DisplayName("服务自己的拒绝原样返回")
  void a_refusal_of_a_service_passes_unchanged() {
    HttpResponse<String> response =
        send(withToken("/api/v1/refuse", issuing.good()).POST(BodyPublishers.ofString("{}")));
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).isEqualTo("{\"code\":\"THIN_MEETING\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/api/v2/units", "/favicon.ico", "/actuator/env"})
  @DisplayName("未知地址一律 404")
  void an_unknown_address_is_not_found(String path) {
    assertRefused(send(request(path)), 404, "NOT_FOUND");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("接口说明只有一份，各服务的都在其中")
  void there_is_one_description_of_everything() {
    HttpResponse<String> response = send(request("/api/v1/openapi.json"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("/of/127.0.0.1", "/of/localhost");
  }

  private String servedBy(String path) {
    assertThat(send(request(path)).statusCode()).isEqualTo(200);
    return Behind.SIDE.seen.getLast().headers().get("Host");
  }

  @Test
  @DisplayName("每个回答都带安全响应头")
  void every_answer_carries_the_security_headers() {
    for (String path : new String[] {"/api/v1/units", "/nowhere"}) {
      var headers = send(request(path)).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("'none'");
    }
  }

  @Test
  @DisplayName("健康状态公开，指标只给本机")
  void health_is_public_and_measurements_are_for_this_machine() {
    assertThat(send(request("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    assertThat(send(request("/actuator/prometheus")).body()).contains("jvm_memory_used_bytes");
    assertRefused(
        send(request("/actuator/prometheus").header("X-Forwarded-For", "10.0.0.1")),
        404,
        "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/clues",
        "/api/v1/clues/sealed:one",
        "/api/v1/cases/sealed:one",
        "/api/v1/units/unit:lianhua/integrity-volume",
        "/api/v1/handovers/sealed:one",
        "/api/v1/inquiries/inquiry:one",
        "/api/v1/ledgers/case"
      })
  @DisplayName("可能涉及线索的请求：路由、方法、结果都不计；也不能由总数减出来")
  void of_what_may_be_about_a_clue_no_figure_tells_how_it_ended(String path) {
    servedBy("/api/v1/exercises/exercise:one");
    var before = told();
    servedBy(path);
    assertThat(told()).isEqualTo(before);
    assertThat(figures())
        .anyMatch(line -> line.contains("status=\"UNTOLD\""))
        .noneMatch(line -> line.contains("=\"case\"") || line.contains("=\"supervision\""))
        .noneMatch(line -> line.contains(path));
  }

  /**
   * The figures of requests that say more of one than that it was made; not that of this asking.
   */
  private List<String> told() {
    return figures().stream()
        .filter(line -> line.contains("requests_seconds_count"))
        .filter(line -> !line.contains("UNTOLD") && !line.contains("/actuator/"))
        .toList();
  }

  private List<String> figures() {
    return send(request("/actuator/prometheus")).body().lines().toList();
  }
}
