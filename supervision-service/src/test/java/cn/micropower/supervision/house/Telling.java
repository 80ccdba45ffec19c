package cn.micropower.supervision.house;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.contracts.id.ExerciseId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The running service, and the stories that it tells. */
abstract class Telling extends Inquiring {
  static final List<String> PARTS =
      List.of(
          "power-list-trail",
          "disclosure-trail",
          "supervision-trail",
          "case-trail",
          "refusal-trail");

  MvcTestResult rebuild(String replica) {
    return http.post()
        .uri("/api/v1/operations/supervision/replicas/" + replica + "/rebuilds")
        .with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("person:operator")
                            .claim("roles", List.of("OPERATOR"))
                            .claim("units", List.of("unit:yunxi"))))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content("")
        .exchange();
  }

  static String trail(ExerciseId exercise) {
    return "/exercises/" + exercise + "/trail";
  }
}
