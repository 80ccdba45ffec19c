package cn.micropower.acceptance.document;

import cn.micropower.acceptance.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Story
@DisplayName("各服务的 requests.http:自上而下,照做都通")
class RequestsStory {
  @ParameterizedTest
  @DisplayName("每个请求的回答,与那里所说的一样")
  @ValueSource(
      strings = {"power-list-service", "disclosure-service", "supervision-service", "case-service"})
  void what_the_documents_tell_a_newcomer_to_send_is_answered_as_they_say(String service) {
    new Performance(HttpFile.of(service)).play();
  }
}
