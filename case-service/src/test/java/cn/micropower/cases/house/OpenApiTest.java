package cn.micropower.cases.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("接口文档")
class OpenApiTest extends House {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clues",
        "/clues/{clue}",
        "/clues/{clue}/assignments",
        "/clues/{clue}/relatives",
        "/clues/{clue}/dispositions",
        "/clues/{clue}/cases",
        "/clues/{clue}/erasures",
        "/cases",
        "/cases/{case}",
        "/cases/{case}/assignments",
        "/cases/{case}/closings",
        "/units/{unit}/integrity-volume",
      })
  @DisplayName("每条路径都在文档中")
  void every_path_is_described(String path) {
    assertThat(body(http.get().uri("/api/v1/openapi.json").exchange()))
        .contains("\"/api/v1" + path + "\"");
  }
}
