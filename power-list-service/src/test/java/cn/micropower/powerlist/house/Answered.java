package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was answered, and how a test reads it. */
abstract class Answered {
  static void passes(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
  }

  static void refused(MvcTestResult answer, String rule) {
    assertThat(answer).hasStatus(422);
    says(answer, "$.code", rule);
  }

  static void says(MvcTestResult answer, String path, Object value) {
    assertThat(answer)
        .bodyJson()
        .extractingPath(path)
        .satisfiesAnyOf(
            found -> assertThat(found).isEqualTo(value),
            found -> assertThat(found).isEqualTo(List.of(value)));
  }

  static String id(MvcTestResult answer) {
    var position = position(answer);
    return position.substring(0, position.indexOf('@'));
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static MvcTestResult created(MvcTestResult answer) {
    assertThat(answer).hasStatus(201);
    return answer;
  }

  static String position(MvcTestResult answer) {
    return header(answer, "Micropower-Position");
  }

  static String header(MvcTestResult answer, String name) {
    return String.valueOf(answer.getResponse().getHeader(name));
  }
}
