package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.contract.Document.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * 破坏性变更 — what a client that keeps to the old document would trip over in the new one.
 *
 * <p>openapi-diff 2.1.7 does not see that the type of a field has changed in a document of OpenAPI
 * 3.1 (its issues 745 and 910), so it is compared here.
 */
final class Breakage {
  private final Document was;
  private final Document is;
  private final List<String> found = new ArrayList<>();

  private Breakage(Document was, Document is) {
    this.was = was;
    this.is = is;
  }

  /** Returns one line for everything that broke, none if things were only added. */
  static List<String> between(Document was, Document is) {
    var breakage = new Breakage(was, is);
    var now = is.operations().stream().collect(Collectors.toMap(Operation::toString, it -> it));
    for (var operation : was.operations()) {
      var other = now.get(operation.toString());
      if (other == null) {
        breakage.found.add(operation + ": is gone");
      } else {
        breakage.compare(operation, other);
      }
    }
    return breakage.found.stream().distinct().toList();
  }

  private void compare(Operation old, Operation present) {
    var place = old.toString();
    if (!old.node().path("operationId").equals(present.node().path("operationId"))) {
      found.add(place + ": operationId is another");
    }
    if (isOpen(old) && !isOpen(present)) {
      found.add(place + ": a token is required");
    }
    parameters(place, parameters(was, old), parameters(is, present));
    body(place, old.node().path("requestBody"), present.node().path("requestBody"));
    responses(place, old.node().path("responses"), present.node().path("responses"));
  }

  private static boolean isOpen(Operation operation) {
    return operation.node().path("security").isEmpty();
  }

  private static Map<String, JsonNode> parameters(Document document, Operation operation) {
    return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
        .map(document::resolve)
        .collect(
            Collectors.toMap(
                it -> it.path("in").asString() + " " + it.path("name").asString(), it -> it));
  }

  private void parameters(String place, Map<String, JsonNode> old, Map<String, JsonNode> present) {
    old.forEach(
        (name, parameter) -> {
          var other = present.get(name);
          if (other == null) {
            found.add(place + ", " + name + ": is gone");
          } else {
            wanted(place + ", " + name, parameter, other);
            asked(place + ", " + name).compare(parameter.path("schema"), other.path("schema"));
          }
        });
    present.forEach(
        (name, parameter) -> {
          if (!old.containsKey(name) && parameter.path("required").asBoolean(false)) {
            found.add(place + ", " + name + ": is newly required");
          }
        });
  }

  private void wanted(String place, JsonNode old, JsonNode present) {
    if (!old.path("required").asBoolean(false) && present.path("required").asBoolean(false)) {
      found.add(place + ": is newly required");
    }
  }

  private void body(String place, JsonNode old, JsonNode present) {
    var here = place + ", body";
    wanted(here, old, present);
    contents(here, old, present, "is no longer taken", asked(here));
  }

  private void responses(String place, JsonNode old, JsonNode present) {
    old.properties()
        .forEach(
            status -> {
              var here = place + ", " + status.getKey();
              var other = is.resolve(present.path(status.getKey()));
              if (other.isMissingNode()) {
                found.add(here + ": is gone");
              } else {
                response(here, was.resolve(status.getValue()), other);
              }
            });
  }

  private void response(String place, JsonNode old, JsonNode present) {
    old.path("headers").propertyNames().stream()
        .filter(header -> !present.path("headers").has(header))
        .forEach(header -> found.add(place + ": header " + header + " is gone"));
    contents(place, old, present, "is gone", told(place));
  }

  private void contents(
      String place, JsonNode old, JsonNode present, String gone, SchemaBreakage schemas) {
    old.path("content")
        .properties()
        .forEach(
            media -> {
              var other = present.path("content").path(media.getKey());
              if (other.isMissingNode()) {
                found.add(place + ": " + media.getKey() + " " + gone);
              } else {
                schemas.compare(media.getValue().path("schema"), other.path("schema"));
              }
            });
  }

  private SchemaBreakage asked(String place) {
    return new SchemaBreakage(was, is, SchemaBreakage.Direction.ASKED, place, found);
  }

  private SchemaBreakage told(String place) {
    return new SchemaBreakage(was, is, SchemaBreakage.Direction.TOLD, place, found);
  }
}
