package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Example;
import cn.micropower.acceptance.client.Examples;
import cn.micropower.acceptance.contract.Document.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands there to be asked for, made once for all stories of the contract. */
final class Known {
  private static final String PREFIX = "/api/v1";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** What is true of one place or one day alone: an id, a day, a moment. */
  private static final Pattern LOCAL =
      Pattern.compile("[a-z]+:[a-z0-9-]+|\\d{4}-\\d{2}-\\d{2}(T.*)?");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, Thing> GIVEN =
      Map.of(
          "item", publicly("A01"),
          "template", publicly("reference-88"),
          "index", publicly("0"),
          "source", publicly("power-list"),
          "service", publicly("power-list"));

  private static final Known ALL = new Known();

  private final Examples examples = new Examples();
  private final Map<String, Example> prepared = new ConcurrentHashMap<>();
  private final Map<String, Thing> things = new HashMap<>(GIVEN);

  /**
   * Something that a path names.
   *
   * @param account who may ask for it
   */
  record Thing(String name, Account account) {}

  private Known() {}

  static Known all() {
    return ALL;
  }

  private static Thing publicly(String name) {
    return new Thing(name, Demonstration.village("lianhua").secretary().account());
  }

  /** A good request for that path, always the same one. */
  Example prepared(String path) {
    return prepared.computeIfAbsent(path, examples::of);
  }

  /** A new good request for that path. */
  Example another(String path) {
    return examples.of(path);
  }

  /** The body of a good request. */
  static ObjectNode body(Example example) {
    return (ObjectNode) JSON.readTree(JSON.writeValueAsString(example.body()));
  }

  /** What such a place in a path may stand for; the last that became known. */
  Thing thing(String place) {
    return Optional.ofNullable(things.get(place))
        .orElseGet(() -> new Thing(place + ":none-such", publicly("").account()));
  }

  /** Prepares a request for every command, and learns the names in their paths. */
  synchronized void learn(List<Operation> operations) {
    if (!prepared.isEmpty()) {
      return;
    }
    operations.stream()
        .filter(operation -> operation.method().equals("post"))
        .forEach(operation -> learn(operation.path(), prepared(operation.path())));
    var told = prepared(PREFIX + "/units/{unit}/briefings");
    learned("briefing", told.send().id(), told.request().account());
    var handed = another(PREFIX + "/inquiries/{inquiry}/handovers");
    learned(
        "handover",
        handed.send().id(),
        prepared(PREFIX + "/clues/{clue}/cases").request().account());
    var proposed = prepared(PREFIX + "/exercises");
    var unlisted = body(proposed).put("item", "Z99");
    learned(
        "refusal",
        proposed.request().withKey("unlisted-item").sends(unlisted).at("/refusal").asString(),
        proposed.request().account());
  }

  private void learn(String template, Example example) {
    var places = PLACE.matcher(template).results().map(it -> it.group(1)).toList();
    var names =
        Pattern.compile(PLACE.matcher(template.substring(PREFIX.length())).replaceAll("([^/]+)"))
            .matcher(example.request().path());
    if (names.matches()) {
      for (int index = 0; index < places.size(); index++) {
        learned(places.get(index), names.group(index + 1), example.request().account());
      }
    }
  }

  private void learned(String place, String name, Account account) {
    things.put(place, new Thing(name, account));
  }

  /**
   * Returns an example of the document, about what stands there now: where it and the good body
   * name or date something, the good one's name or date.
   */
  static JsonNode about(JsonNode example, JsonNode good) {
    if (LOCAL.matcher(example.asString("")).matches()
        && LOCAL.matcher(good.asString("")).matches()) {
      return good;
    }
    var copy = example.deepCopy();
    if (copy instanceof ObjectNode object) {
      example
          .properties()
          .forEach(it -> object.set(it.getKey(), about(it.getValue(), good.path(it.getKey()))));
    } else if (copy instanceof tools.jackson.databind.node.ArrayNode array) {
      for (int index = 0; index < array.size(); index++) {
        array.set(index, about(example.get(index), good.path(index)));
      }
    }
    return copy;
  }
}
