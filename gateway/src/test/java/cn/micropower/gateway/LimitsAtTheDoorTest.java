package cn.micropower.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsAtTheDoorTest extends AtTheDoor {

  private static final int LIMIT = 1 << 20;
  private static final String UNITS = "/api/v1/units";

  @Test
  @DisplayName("正文恰为 1 MiB 时放行")
  void a_body_of_one_mebibyte_passes() {
    HttpResponse<String> response = post(LIMIT, false);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Behind.SIDE.seen.getFirst().length()).isEqualTo(LIMIT);
  }

  @Test
  @DisplayName("分块传输的正文到齐后才转发")
  void a_chunked_body_goes_on_with_a_length() {
    assertThat(post(100_000, true).statusCode()).isEqualTo(200);
    Behind.Request seen = Behind.SIDE.seen.getFirst();
    assertThat(seen.length()).isEqualTo(100_000);
    assertThat(seen.headers().get("Content-Length")).isEqualTo("100000");
    assertThat(seen.headers().contains("Transfer-Encoding")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {LIMIT + 1, 10_000_000})
  @DisplayName("申报超限的正文被拒绝，什么也不转发")
  void a_larger_body_is_refused_and_nothing_goes_on(int size) {
    assertRefused(
        send(
            withToken(UNITS, issuing.good())
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[size]))),
        413,
        "BODY_TOO_LARGE");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("分块传输的超限正文被拒绝，什么也不转发")
  void a_larger_chunked_body_is_refused_and_nothing_goes_on() {
    assertRefused(post(LIMIT + 1, true), 413, "BODY_TOO_LARGE");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("过大的请求头与过长的地址被拒绝")
  void a_large_head_is_refused() {
    assertRefused(
        send(request(UNITS).header("X-Large", "a".repeat(20_000))), 431, "HEADERS_TOO_LARGE");
    assertRefused(
        send(request(UNITS).header("X-Large", "a".repeat(70_000))), 431, "HEADERS_TOO_LARGE");
    assertRefused(send(request(UNITS + "?a=" + "a".repeat(5_000))), 414, "ADDRESS_TOO_LONG");
    assertRefused(send(request(UNITS + "?a=" + "a".repeat(20_000))), 414, "ADDRESS_TOO_LONG");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/../actuator",
        "/api/v1/%2e%2e/actuator",
        "/api/v1//units",
        "/api/v1/units;a=b",
        "/api/v1/units%2Fx",
        "/api/v1/%zz"
      })
  @DisplayName("企图绕行的地址被拒绝")
  void an_address_that_climbs_out_is_refused(String path) throws IOException {
    assertRawRefused("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/units/%ff",
        "/api/v1/units?parent=%ff",
        "/api/v1/units?parent=%C0%AF",
        "/api/v1/units?parent=%ED%A0%80"
      })
  @DisplayName("写的不是文字的地址被拒绝")
  void an_address_that_is_no_text_is_refused(String path) throws IOException {
    assertRawRefused("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  }

  @Test
  @DisplayName("无法识别的请求被拒绝")
  void garbage_is_refused() throws IOException {
    assertRawRefused("GARBAGE\r\n\r\n");
    assertRawRefused("GET / HTTP/1.1\r\nBad Header: a\r\n\r\n");
    assertRawRefused("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
  }

  @Test
  @DisplayName("迟迟不到齐的正文被拒绝")
  void a_body_that_trickles_is_refused() throws IOException {
    List<String> head =
        List.of(
            "POST /api/v1/units HTTP/1.1",
            "Host: a",
            "Authorization: Bearer " + issuing.good(),
            "Content-Length: 10");
    String answer = raw(String.join("\r\n", head) + "\r\n\r\n{");
    assertProblem(answer, 408, "BODY_TOO_SLOW");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  @Test
  @DisplayName("连接不得升级为 WebSocket")
  void no_connection_is_upgraded() throws IOException {
    List<String> head =
        List.of(
            "GET /api/v1/units HTTP/1.1",
            "Host: a",
            "Connection: Upgrade, close",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    String answer = raw(String.join("\r\n", head) + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(Behind.SIDE.seen.getFirst().headers().contains("Upgrade")).isFalse();
  }

  @Test
  @DisplayName("来源声明与 Cookie 不转发")
  void claims_of_origin_are_dropped() {
    send(
        request(UNITS)
            .header("X-Forwarded-For", "10.0.0.1")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Prefix", "/x")
            .header("Forwarded", "for=10.0.0.1")
            .header("X-Real-IP", "10.0.0.1")
            .header("Cookie", "a=b"));
    assertThat(Behind.SIDE.seen.getFirst().headers().names())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*forward.*|.*real-ip|cookie"));
  }

  private HttpResponse<String> post(int size, boolean chunked) {
    byte[] body = new byte[size];
    return send(
        withToken(UNITS, issuing.good())
            .POST(
                chunked
                    ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                    : BodyPublishers.ofByteArray(body)));
  }

  private void assertRawRefused(String request) throws IOException {
    assertProblem(raw(request), 400, "MALFORMED_REQUEST");
    assertThat(Behind.SIDE.seen).isEmpty();
  }

  private static void assertProblem(String answer, int status, String code) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    int body = answer.indexOf("\r\n\r\n");
    assertThat(answer.substring(0, body).toLowerCase(Locale.ROOT))
        .contains("content-type: application/problem+json");
    assertProblem("application/problem+json", answer.substring(body + 4), status, code);
  }

  /** Returns the whole answer, until the door closes the connection. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
