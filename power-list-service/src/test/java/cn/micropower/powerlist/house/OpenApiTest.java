package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("接口文档")
class OpenApiTest extends House {

  @BeforeEach
  void open() {
    furnish();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/units",
        "/units/{unit}",
        "/units/{unit}/posts",
        "/units/{unit}/rolls",
        "/units/{unit}/power-lists",
        "/units/{unit}/power-list",
        "/units/{unit}/power-list/items/{item}",
        "/units/{unit}/rule-packs",
        "/units/{unit}/rule-pack",
        "/power-list-templates",
        "/power-list-templates/{template}",
        "/exercises",
        "/exercises/{exercise}",
        "/exercises/{exercise}/votes",
        "/exercises/{exercise}/actions",
        "/exercises/{exercise}/story",
        "/exercises/{exercise}/flow",
        "/exercises/{exercise}/proof",
        "/refusals",
        "/refusals/{refusal}",
      })
  @DisplayName("每条路径都在文档中")
  void every_path_is_described(String path) {
    var document = body(get("/openapi.json", "unit:yunxi", "unit:lianhua@0"));
    assertThat(document).contains("\"/api/v1" + path + "\"");
  }
}
