package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.BROTHER;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.INSPECTOR;
import static cn.micropower.cases.house.People.SECRETARY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The running service, with a case that has come to its end, and every door of it. */
abstract class Probed extends House {
  static Map<String, String> matter = Map.of();
  Doors doors = new Doors(List.of());

  @BeforeEach
  void there_is_a_case() {
    doors = Doors.of(body(http.get().uri("/api/v1/openapi.json").exchange()));
    if (matter.isEmpty()) {
      matter = arranged();
    }
  }

  /** Once, for whoever is a relative of somebody stays one. */
  private Map<String, String> arranged() {
    var clue = received(DIRECTOR, INSPECTOR);
    var file = filed(clue);
    ok(SECRETARY.post(http, "/clues/" + clue + "/assignments", assign(BROTHER)));
    ok(BROTHER.get(http, "/cases/" + file));
    ok(SECRETARY.post(http, "/clues/" + clue + "/relatives", relative(DIRECTOR.id(), BROTHER)));
    ok(SECRETARY.post(http, "/cases/" + file + "/closings", closing()));
    return Map.of("clue", clue, "case", file, "unit", "unit:lianhua", "person", keyOf(clue));
  }

  private String keyOf(String clue) {
    return body(SECRETARY.get(http, "/clues/" + clue))
        .replaceAll("(?s).*\"keys\":\\[\"([^\"]+)\".*", "$1");
  }
}
