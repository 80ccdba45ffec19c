package cn.micropower.gateway.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The OpenAPI documents of several services as one, in which nobody sees who answers what. */
final class WholeDocument {
  private static final String SCHEMA = "#/components/schemas/";

  private final ObjectNode whole;

  private WholeDocument(ObjectNode whole) {
    this.whole = whole;
  }

  /** Returns one document; a path that several services have is that of the first. */
  static JsonNode of(List<JsonNode> documents) {
    var whole = new WholeDocument((ObjectNode) documents.getFirst().deepCopy());
    documents.stream().skip(1).forEach(document -> whole.add(document.deepCopy()));
    whole.whole.withArrayProperty("servers").removeAll().addObject().put("url", "/");
    whole.sort();
    return whole.whole;
  }

  /** In the order of names, so that it reads the same whoever answered first. */
  private void sort() {
    Stream.of("/paths", "/components/schemas", "/components/responses")
        .map(whole::at)
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .forEach(
            part -> {
              var sorted = new TreeMap<String, JsonNode>();
              part.properties().forEach(it -> sorted.put(it.getKey(), it.getValue()));
              part.removeAll().setAll(sorted);
            });
    if (whole.get("tags") instanceof ArrayNode tags) {
      var sorted = new TreeMap<String, JsonNode>();
      tags.forEach(tag -> sorted.put(tag.path("name").asString(), tag));
      tags.removeAll().addAll(sorted.values());
    }
  }

  private void add(JsonNode document) {
    rename(document, taken(document));
    document
        .path("components")
        .propertyNames()
        .forEach(
            part -> {
              var place = "/components/" + part;
              var all = whole.withObject(place);
              document.at(place).properties().forEach(it -> put(all, it));
            });
    var paths = whole.withObject("/paths");
    document.path("paths").properties().forEach(it -> put(paths, it));
    whole.withArrayProperty("tags").addAll(document.path("tags").valueStream().toList());
  }

  private static void put(ObjectNode to, Map.Entry<String, JsonNode> entry) {
    if (!to.has(entry.getKey())) {
      to.set(entry.getKey(), entry.getValue());
    }
  }

  /** The names that mean something else in this document, with new ones. */
  private Map<String, String> taken(JsonNode document) {
    var schemas = whole.at("/components/schemas");
    var renamed = new HashMap<String, String>();
    for (var schema : document.at("/components/schemas").properties()) {
      var name = schema.getKey();
      if (schemas.has(name) && !schemas.get(name).equals(schema.getValue())) {
        var number = 2;
        while (schemas.has(name + number)) {
          number++;
        }
        renamed.put(name, name + number);
      }
    }
    return renamed;
  }

  private static void rename(JsonNode document, Map<String, String> names) {
    if (document.at("/components/schemas") instanceof ObjectNode schemas) {
      names.forEach((name, other) -> schemas.set(other, schemas.remove(name)));
    }
    refer(document, names);
  }

  private static void refer(JsonNode node, Map<String, String> names) {
    switch (node) {
      case ObjectNode object ->
          List.copyOf(object.properties())
              .forEach(it -> object.set(it.getKey(), referring(it.getValue(), names)));
      case ArrayNode array -> {
        List<JsonNode> referring = new ArrayList<>();
        array.forEach(it -> referring.add(referring(it, names)));
        array.removeAll().addAll(referring);
      }
      default -> {
        return;
      }
    }
  }

  private static JsonNode referring(JsonNode node, Map<String, String> names) {
    refer(node, names);
    var text = node.asString("");
    var name = text.startsWith(SCHEMA) ? names.get(text.substring(SCHEMA.length())) : null;
    return name == null ? node : StringNode.valueOf(SCHEMA + name);
  }
}
