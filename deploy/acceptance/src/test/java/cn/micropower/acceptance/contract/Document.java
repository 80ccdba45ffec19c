package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.client.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** 接口文档 — what the system says of itself, now or when it was last accepted. */
record Document(ObjectNode root) {
  /** The repository. */
  static final Path HOUSE = Path.of(System.getProperty("basedir", "."), "..", "..");

  private static final Path COMMITTED = HOUSE.resolve("contracts/openapi/micropower.yaml");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  /** The document that everybody was promised. */
  static Document committed() {
    try {
      return parsed(Files.readString(COMMITTED));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Whether anything was promised yet. */
  static boolean isCommitted() {
    return Files.exists(COMMITTED);
  }

  /** The document as the gateway tells it now. */
  static Document now() {
    return new Document(
        (ObjectNode) Demonstration.anonymous().asks("/openapi.json").accepted().body());
  }

  /** Returns the document that this text is. */
  static Document parsed(String yaml) {
    return new Document((ObjectNode) YAML.readTree(yaml));
  }

  /** Makes this the document that everybody is promised. */
  void commit() {
    try {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, text());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The document as people read it. */
  String text() {
    return YAML.writeValueAsString(root);
  }

  /** What stands for the node: itself, or what it refers to; missing if that is nowhere. */
  JsonNode resolve(JsonNode node) {
    var target = node.path("$ref").asString("");
    return target.startsWith("#") ? resolve(root.at(target.substring(1))) : node;
  }

  List<Operation> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(it -> new Operation(it.getKey(), path.getKey(), it.getValue())))
        .toList();
  }

  /** A copy that may be spoilt. */
  Document copy() {
    return new Document(root.deepCopy());
  }

  /** One operation of the document. */
  record Operation(String method, String path, JsonNode node) {
    @Override
    public String toString() {
      return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }

    /** The schema of the body; missing without one. */
    JsonNode body() {
      return node.at("/requestBody/content/application~1json/schema");
    }

    /** An example of the body; missing without one. */
    JsonNode example() {
      return node.at("/requestBody/content/application~1json/example");
    }
  }
}
