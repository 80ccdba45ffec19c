package cn.micropower.acceptance.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges values by the schemas of a document. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final ObjectNode components;
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

  private Schemas(ObjectNode components) {
    this.components = components;
  }

  /** Values may hold what the document does not speak of. */
  static Schemas open(Document document) {
    return new Schemas((ObjectNode) document.root().path("components").deepCopy());
  }

  /** Values may hold nothing of which the document does not speak. */
  static Schemas closed(Document document) {
    var closed = open(document);
    closed.components.path("schemas").forEach(Schemas::close);
    return closed;
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  /** Returns what is wrong with the value. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return compiled.computeIfAbsent(schema, this::compile).validate(value, this::strictly).stream()
        .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
        .toList();
  }

  private void strictly(com.networknt.schema.ExecutionContext context) {
    context.executionConfig(config -> config.formatAssertionsEnabled(true));
  }

  private Schema compile(JsonNode schema) {
    var whole = components.objectNode();
    whole.set("components", components);
    whole.putArray("allOf").add(schema);
    return REGISTRY.getSchema(whole);
  }
}
