package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Leak;
import cn.micropower.acceptance.contract.Document.Operation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges an answer by the document: its status, its form, its body, and that nothing inner leaks.
 */
record Verdict(Document document, Schemas schemas) {
  private static final Pattern SQL =
      Pattern.compile(
          "(?i)\\b(select|insert|update|delete)\\b.+\\b(from|into|set|where)\\b|psql|JDBC");
  private static final String BEHIND = "VIEW_BEHIND";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Passes if the answer is one of those that the document promises. */
  void on(Operation operation, HttpResponse<String> answer) {
    var status = Integer.toString(answer.statusCode());
    var promised = document.resolve(operation.node().path("responses").path(status));
    assertThat(promised.isObject()).as("status %s is documented", status).isTrue();
    var text = answer.body();
    if (answer.statusCode() >= 400) {
      assertThat(Leak.in(text)).as("what leaks").isEmpty();
      assertThat(SQL.matcher(text).find()).as("SQL").isFalse();
    }
    if (answer.statusCode() >= 500) {
      assertThat(JSON.readTree(text).path("code").asString("")).isEqualTo(BEHIND);
    }
    assertThat(faults(promised, answer, text)).as("faults").isEmpty();
  }

  private List<String> faults(JsonNode promised, HttpResponse<String> answer, String text) {
    var content = promised.path("content");
    if (content.isEmpty()) {
      return text.isEmpty() ? List.of() : List.of("a body where none is promised");
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    var media = content.path(type);
    return media.isMissingNode()
        ? List.of("content type " + type)
        : schemas.faults(media.path("schema"), JSON.readTree(text));
  }
}
