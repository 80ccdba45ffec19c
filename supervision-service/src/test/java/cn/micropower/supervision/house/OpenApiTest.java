package cn.micropower.supervision.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("接口文档")
class OpenApiTest extends House {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/appraisals/{appraisal}",
        "/appraisals/{appraisal}/votes",
        "/appraisals/{appraisal}/explanations",
        "/appraisals/{appraisal}/closings",
        "/appraisals/{appraisal}/unexplained-closings",
        "/units/{unit}/appraisals",
        "/inquiries/{inquiry}",
        "/inquiries/{inquiry}/acceptances",
        "/inquiries/{inquiry}/rectification-orders",
        "/inquiries/{inquiry}/rectifications",
        "/inquiries/{inquiry}/feedbacks",
        "/inquiries/{inquiry}/handovers",
        "/units/{unit}/inquiries",
        "/handovers/{handover}",
        "/exercises/{exercise}/trail",
      })
  @DisplayName("每条路径都在文档中")
  void every_path_is_described(String path) {
    assertThat(body(read("/openapi.json"))).contains("\"/api/v1" + path + "\"");
  }
}
