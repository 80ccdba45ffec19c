package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("接口文档的写法")
class LintTest {
  private static final Document COMMITTED = Document.committed();
  private static final String GET = "/paths/~1api~1v1~1exercises/get";
  private static final String POST = "/paths/~1api~1v1~1exercises/post";
  private static final String SCHEMAS = "/components/schemas";

  enum Rule {
    EVERY_OPERATION_HAS_A_NAME_OF_ITS_OWN(
        Lint::namesOfTheirOwn, it -> at(it, GET).put("operationId", "proposeExercise")),
    EVERY_OPERATION_HAS_A_SUMMARY_IN_BOTH_LANGUAGES(
        Lint::summaries, it -> at(it, GET).put("summary", "English alone")),
    EVERY_OPERATION_HAS_ONE_TAG_WHICH_IS_DESCRIBED(
        Lint::tags, it -> at(it, GET).putArray("tags").add("unheard of")),
    EVERY_OPERATION_SAYS_WHO_GETS_IN_AND_NO_COMMAND_IS_OPEN(
        Lint::security, it -> at(it, POST).putArray("security")),
    EVERY_OPERATION_SAYS_HOW_IT_TURNS_AWAY(
        Lint::problems, it -> at(it, POST + "/responses").remove("422")),
    EVERY_OPERATION_SAYS_WHAT_IT_ANSWERS(
        Lint::answers, it -> at(it, GET + "/responses/200").remove("content")),
    EVERY_SCHEMA_IS_DESCRIBED_IN_BOTH_LANGUAGES(
        Lint::descriptions, it -> at(it, SCHEMAS + "/LedgerHead").remove("description")),
    EVERY_BODY_HAS_AN_EXAMPLE_THAT_IS_VALID(
        Lint::examples,
        it ->
            at(it, POST + "/requestBody/content/application~1json/example").put("unit", "a town")),
    EVERY_REFERENCE_LEADS_SOMEWHERE(Lint::references, it -> at(it, SCHEMAS).remove("LedgerHead")),
    EVERY_SCHEMA_IS_REFERRED_TO(
        Lint::strays, it -> at(it, SCHEMAS).putObject("Stray").put("type", "string")),
    WHAT_HAS_FIELDS_BEARS_A_NAME_AND_ONE_ALONE(
        Lint::twins, it -> at(it, SCHEMAS).set("Twin", at(it, SCHEMAS + "/LedgerHead").deepCopy()));

    private final Function<Document, Stream<String>> breaking;
    private final Consumer<ObjectNode> spoiling;

    Rule(Function<Document, Stream<String>> breaking, Consumer<ObjectNode> spoiling) {
      this.breaking = breaking;
      this.spoiling = spoiling;
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("公布的文档守每一条")
  void the_document_keeps(Rule rule) {
    assertThat(rule.breaking.apply(COMMITTED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("写坏的文档逃不过任何一条")
  void a_spoilt_document_is_found_out_by(Rule rule) {
    var spoilt = COMMITTED.copy();
    rule.spoiling.accept(spoilt.root());
    assertThat(rule.breaking.apply(spoilt)).isNotEmpty();
  }

  private static ObjectNode at(ObjectNode root, String place) {
    return (ObjectNode) root.at(place);
  }
}
