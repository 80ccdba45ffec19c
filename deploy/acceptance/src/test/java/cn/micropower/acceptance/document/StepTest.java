package cn.micropower.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("请求文件的读法")
class StepTest {
  private static final String TEXT =
      """
      # A file.
      @gateway = http://127.0.0.1:8080/api/v1
      @today = {{$localDatetime "YYYY-MM-DD"}}

      ### What is open?
      # @name open
      # @await items.0.since
      GET {{gateway}}/lamps?on={{today}}

      ### It is lit, and may not be: refused
      # @expect 422 LIT_ALREADY
      POST {{gateway}}/lamps/{{open.response.body.items.0.id}}/lights
      Content-Type: application/json

      {
        "by": "{{open.response.body.items.0.keeper}}"
      }
      """;

  @Test
  @DisplayName("变量、名字、预期、请求头、正文,各归其位")
  void every_part_is_found() {
    var file = HttpFile.read(TEXT);
    assertThat(file.variables()).containsOnlyKeys("gateway", "today");
    assertThat(file.steps()).hasSize(2);
    var asked = file.steps().getFirst();
    assertThat(asked.name()).isEqualTo("open");
    assertThat(asked.address()).isEqualTo("{{gateway}}/lamps?on={{today}}");
    assertThat(asked.headers()).isEmpty();
    var lit = file.steps().getLast();
    assertThat(lit.title()).startsWith("It is lit");
    assertThat(lit.expected()).isEqualTo("422 LIT_ALREADY");
    assertThat(lit.headers()).isEqualTo(Map.of("Content-Type", "application/json"));
    assertThat(lit.body()).startsWith("{").endsWith("}");
    assertThat(file.wanted(asked)).containsExactly("items.0.since", "items.0.id", "items.0.keeper");
  }
}
