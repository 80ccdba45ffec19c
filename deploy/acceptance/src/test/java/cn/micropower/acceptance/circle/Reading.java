package cn.micropower.acceptance.circle;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Door;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 所见 — everything that can be read of one circle: path by path, reader by reader, what was said.
 *
 * @param names what the paths of the document may name
 * @param readers by what they are called
 */
record Reading(Map<String, String> names, Map<String, Account> readers) {

  /** Returns what those read of it who are not assigned to a clue. */
  static Reading outside(WholeCircle circle, Map<String, String> names) {
    return new Reading(
        names,
        Map.of(
            "anybody", Demonstration.anonymous(),
            "director", circle.village.director().account(),
            "secretary", circle.village.secretary().account(),
            "chair", circle.village.supervisor().account(),
            "town", circle.district.township("secretary"),
            "commission", circle.district.commission()));
  }

  /** Returns what anybody reads of it, and who decided on the clue. */
  static Reading whole(WholeCircle circle, Map<String, String> names) {
    return new Reading(
        names, Map.of("anybody", Demonstration.anonymous(), "discipline", circle.discipline));
  }

  /** Asks everywhere. */
  Map<String, String> answers() {
    var answers = new TreeMap<String, String>();
    for (var door : doors()) {
      readers.forEach(
          (who, reader) ->
              answers.put(who + " " + door.path(), door.knocked(reader, names).text()));
    }
    return answers;
  }

  private List<Door> doors() {
    return Door.all().stream()
        .filter(door -> door.method().equals("GET"))
        .filter(door -> !door.names().isEmpty() && names.keySet().containsAll(door.names()))
        .toList();
  }
}
