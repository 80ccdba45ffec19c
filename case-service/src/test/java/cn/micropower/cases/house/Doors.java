package cn.micropower.cases.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every door of the service, as its own description names them: a new one is tried without anyone
 * thinking of it.
 */
record Doors(List<Door> all) {
  /** What is open to all services' callers and tells nothing of any matter. */
  private static final List<String> PLATFORM =
      List.of("/operations/", "/ledgers/", "/calendar/", "/local/");

  /** A method and a path with places for ids. */
  record Door(HttpMethod method, String path) {

    /** The path with these ids in their places. */
    String with(Map<String, String> ids) {
      var filled = path;
      for (var id : ids.entrySet()) {
        filled = filled.replace("{" + id.getKey() + "}", id.getValue());
      }
      return filled;
    }
  }

  /** Reads the description of the interface. */
  static Doors of(String description) {
    var doors = new ArrayList<Door>();
    JsonMapper.builder()
        .build()
        .readTree(description)
        .get("paths")
        .forEachEntry(
            (path, methods) ->
                methods
                    .propertyNames()
                    .forEach(
                        method ->
                            doors.add(
                                new Door(
                                    HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
                                    path.replace("/api/v1", "")))));
    return new Doors(List.copyOf(doors));
  }

  /** Those behind which the matter lies. */
  Stream<Door> guarded() {
    return all.stream().filter(door -> PLATFORM.stream().noneMatch(door.path()::startsWith));
  }

  /** Those of the platform that only tell. */
  Stream<Door> open() {
    return all.stream()
        .filter(door -> PLATFORM.stream().anyMatch(door.path()::startsWith))
        .filter(door -> door.method().equals(HttpMethod.GET));
  }
}
