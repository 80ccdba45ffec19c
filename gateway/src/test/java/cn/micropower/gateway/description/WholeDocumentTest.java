package cn.micropower.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("各服务的接口说明合成一份")
class WholeDocumentTest {
  private static final String ONE =
      """
      {"openapi": "3.1.0", "servers": [{"url": "http://10.0.0.1:8082"}],
       "paths": {"/a": {"get": {"x": [{"$ref": "#/components/schemas/Page"}]}}, "/both": {"of": 1}},
       "tags": [{"name": "b"}, {"name": "a"}],
       "components": {"responses": {"NotFound": {"description": "404"}},
         "schemas": {"Page": {"type": "object"}, "Same": {"type": "string"}}}}
      """;
  private static final String OTHER =
      """
      {"openapi": "3.1.0", "servers": [{"url": "http://10.0.0.2:8083"}],
       "paths": {"/b": {"get": {"x": [{"$ref": "#/components/schemas/Page"}]}}, "/both": {"of": 2}},
       "tags": [{"name": "a"}, {"name": "c"}],
       "components": {"responses": {"Conflict": {"description": "409"}}, "schemas": {
         "Page": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
         "Line": {"properties": {"next": {"$ref": "#/components/schemas/Page"}}},
         "Same": {"type": "string"}}}}
      """;

  private final JsonNode whole = of(ONE, OTHER);

  @Test
  @DisplayName("路径都在,两家都有的取第一家,看不出谁来回答")
  void it_has_every_path_and_tells_nobody_who_answers() {
    assertThat(whole.path("paths").propertyNames()).containsExactly("/a", "/b", "/both");
    assertThat(whole.at("/paths/~1both/of").asInt()).isEqualTo(1);
    assertThat(whole.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
  }

  @Test
  @DisplayName("同名异义的样式改名,指向它的也跟着改;同名同义的只留一份")
  void what_bears_the_same_name_and_means_something_else_is_renamed() {
    var schemas = whole.at("/components/schemas");
    assertThat(schemas.propertyNames()).containsExactlyInAnyOrder("Page", "Same", "Page2", "Line");
    assertThat(whole.at("/paths/~1a/get/x/0/$ref").asString()).endsWith("/Page");
    assertThat(whole.at("/paths/~1b/get/x/0/$ref").asString()).endsWith("/Page2");
    assertThat(schemas.at("/Line/properties/next/$ref").asString()).endsWith("/Page2");
    assertThat(schemas.at("/Page/type").asString()).isEqualTo("object");
  }

  @Test
  @DisplayName("标签、公共回答也都在,按名称排列,无论哪一家先回答")
  void tags_and_common_answers_are_there_in_order() {
    assertThat(whole.at("/tags").valueStream().map(tag -> tag.path("name").asString()))
        .containsExactly("a", "b", "c");
    assertThat(whole.at("/components/responses").propertyNames())
        .containsExactly("Conflict", "NotFound");
    assertThat(of(OTHER, ONE).path("paths").propertyNames()).containsExactly("/a", "/b", "/both");
  }

  private static JsonNode of(String... documents) {
    var json = JsonMapper.builder().build();
    List<JsonNode> read = Stream.of(documents).map(json::readTree).toList();
    return WholeDocument.of(read);
  }
}
