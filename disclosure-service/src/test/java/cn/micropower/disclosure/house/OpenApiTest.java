package cn.micropower.disclosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("接口文档")
class OpenApiTest extends House {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/units/{unit}/disclosures",
        "/duties/{duty}",
        "/duties/{duty}/postings",
        "/duties/{duty}/closings",
      })
  @DisplayName("每条路径都在文档中")
  void every_path_is_described(String path) {
    assertThat(body(read("/openapi.json", "duty:any@0"))).contains("\"/api/v1" + path + "\"");
  }
}
