package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.contract.Document.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 写法 — what every reader may rely on in the document; each rule returns what breaks it. */
final class Lint {
  private static final Pattern BILINGUAL = Pattern.compile("(?s).*\\p{IsHan}.* — .*[A-Za-z].*");
  private static final Pattern NAME = Pattern.compile("[a-z]+([A-Z][a-z]*)*");
  private static final Pattern NUMBERED = Pattern.compile(".*\\d");
  private static final String PROBLEM = "#/components/schemas/ProblemAnswer";

  /** How any request may be turned away. */
  private static final List<String> BY_ALL = List.of("400", "401", "404", "503");

  /** How a command may be turned away beside that. */
  private static final List<String> BY_COMMANDS = List.of("403", "409", "412", "415", "422", "429");

  private Lint() {}

  static Stream<String> namesOfTheirOwn(Document document) {
    var taken = new HashSet<String>();
    return breaking(
        document,
        operation -> {
          var name = operation.node().path("operationId").asString("");
          return NAME.matcher(name).matches() && taken.add(name);
        });
  }

  static Stream<String> summaries(Document document) {
    return breaking(document, operation -> isBilingual(operation.node().path("summary")));
  }

  static Stream<String> tags(Document document) {
    var described =
        document
            .root()
            .path("tags")
            .valueStream()
            .filter(tag -> isBilingual(tag.path("description")))
            .map(tag -> tag.path("name"))
            .toList();
    return breaking(
        document,
        operation -> {
          var tags = operation.node().path("tags");
          return tags.size() == 1 && described.contains(tags.get(0));
        });
  }

  static Stream<String> security(Document document) {
    return breaking(
        document,
        operation -> {
          var stated = operation.node().path("security");
          return stated.isArray()
              && stated
                  .valueStream()
                  .flatMap(way -> way.propertyNames().stream())
                  .allMatch(document.root().at("/components/securitySchemes")::has)
              && (operation.method().equals("get") || !stated.isEmpty());
        });
  }

  static Stream<String> problems(Document document) {
    return breaking(
        document,
        operation ->
            Stream.concat(
                    BY_ALL.stream(),
                    operation.method().equals("get") ? Stream.of() : BY_COMMANDS.stream())
                .map(operation.node().path("responses")::path)
                .allMatch(answer -> isProblem(document.resolve(answer))));
  }

  static Stream<String> answers(Document document) {
    return breaking(
        document,
        operation ->
            operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().at("/content/application~1json/schema"))
                .filter(JsonNode::isObject)
                .anyMatch(schema -> !schema.isEmpty()));
  }

  static Stream<String> descriptions(Document document) {
    return document.root().at("/components/schemas").properties().stream()
        .filter(schema -> !isBilingual(schema.getValue().path("description")))
        .map(schema -> schema.getKey());
  }

  static Stream<String> examples(Document document) {
    var schemas = Schemas.closed(document);
    return document.operations().stream()
        .filter(operation -> operation.body().isObject())
        .flatMap(
            operation ->
                operation.example().isMissingNode()
                    ? Stream.of(operation + ": none")
                    : schemas.faults(operation.body(), operation.example()).stream()
                        .map(fault -> operation + ": " + fault));
  }

  static Stream<String> references(Document document) {
    return every(document.root())
        .filter(node -> node.has("$ref"))
        .filter(node -> document.resolve(node).isMissingNode())
        .map(node -> node.path("$ref").asString());
  }

  /** A schema nobody refers to; the document would promise what nobody gets. */
  static Stream<String> strays(Document document) {
    var meant =
        every(document.root())
            .filter(node -> node.has("$ref"))
            .map(node -> node.path("$ref").asString())
            .toList();
    return document.root().at("/components/schemas").propertyNames().stream()
        .filter(name -> !meant.contains("#/components/schemas/" + name));
  }

  /** Whatever has fields bears a name, and one name alone among those asked, or those told. */
  static Stream<String> twins(Document document) {
    var schemas = document.root().at("/components/schemas");
    var known = new HashSet<String>();
    var doubles =
        schemas.properties().stream()
            .filter(schema -> schema.getValue().has("properties"))
            .filter(
                schema ->
                    NUMBERED.matcher(schema.getKey()).matches()
                        || !known.add(
                            schema.getKey().endsWith("Request") + fields(schema.getValue())))
            .map(Map.Entry::getKey);
    var anonymous =
        Stream.concat(
                every(document.root().path("paths")),
                schemas.valueStream().flatMap(node -> every(node).skip(1)))
            .filter(node -> node.path("properties").isObject() && node.path("type").isString())
            .map(JsonNode::toString);
    return Stream.concat(doubles, anonymous);
  }

  private static String fields(JsonNode schema) {
    return ((ObjectNode) schema.deepCopy()).without("description").toString();
  }

  private static Stream<String> breaking(Document document, Predicate<Operation> rule) {
    return document.operations().stream().filter(rule.negate()).map(Operation::toString);
  }

  private static boolean isBilingual(JsonNode text) {
    return BILINGUAL.matcher(text.asString("")).matches();
  }

  private static boolean isProblem(JsonNode answer) {
    return isBilingual(answer.path("description"))
        && answer.at("/content/application~1problem+json/schema/$ref").asString("").equals(PROBLEM);
  }

  private static Stream<JsonNode> every(JsonNode node) {
    return Stream.concat(Stream.of(node), node.valueStream().flatMap(Lint::every));
  }
}
