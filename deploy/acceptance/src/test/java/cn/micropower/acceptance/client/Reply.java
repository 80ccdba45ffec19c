package cn.micropower.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Reply(int status, HttpHeaders headers, String text) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Reply of(HttpResponse<String> response) {
    var reply = new Reply(response.statusCode(), response.headers(), response.body());
    if (reply.status >= 400) {
      assertThat(Leak.in(reply.text)).as("class names in: %s", reply.text).isEmpty();
    }
    return reply;
  }

  /** Returns this answer if the request was granted. */
  public Reply accepted() {
    assertThat(status).as(text).isIn(200, 201);
    return this;
  }

  /** Returns this answer if the request was turned away like that, in both languages. */
  public Reply refused(int expected, String code) {
    assertThat(status).as(text).isEqualTo(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(code()).as(text).isEqualTo(code);
    assertThat(body().path("type").asString()).isEqualTo("urn:micropower:problem:" + code);
    assertThat(body().path("status").asInt()).isEqualTo(expected);
    for (var language : List.of("zh-CN", "en")) {
      assertThat(body().path("messages").path(language).asString("")).as(text).isNotBlank();
    }
    return this;
  }

  /** The stable code of a problem; empty for anything else. */
  public String code() {
    return isJson() ? body().path("code").asString("") : "";
  }

  public JsonNode body() {
    return JSON.readTree(text);
  }

  /** The node at a JSON pointer, {@code /vote/outcome}. */
  public JsonNode at(String pointer) {
    return body().at(pointer);
  }

  /** The id of what the command made or changed. */
  public String id() {
    return body().path("id").asString();
  }

  /** The version that it has reached. */
  public long version() {
    return body().path("version").asLong();
  }

  /** The header's value; empty without one. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public boolean isAccepted() {
    return status / 100 == 2;
  }

  private boolean isJson() {
    return header("Content-Type").contains("json");
  }
}
