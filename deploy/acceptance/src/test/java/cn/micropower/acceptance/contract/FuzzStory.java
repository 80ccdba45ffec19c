package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.contract.Document.Operation;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@Story
@DisplayName("胡乱请求每一个操作:不出 5xx,每个回答都合乎文档")
class FuzzStory {
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 40);

  /** Without these the fuzz has not been where it should be. */
  private static final Set<Integer> MET = Set.of(200, 400, 401, 403, 404, 406, 415, 422);

  private static final Map<Integer, Integer> ANSWERS = new TreeMap<>();

  private final Document document = Document.now();
  private final Verdict verdict = new Verdict(document, Schemas.closed(document));

  @BeforeAll
  static void tell() {
    System.out.println("fuzz: repeat with -Dfuzz.seed=" + SEED);
  }

  @TestFactory
  @DisplayName("每个操作若干次,种子印在失败里")
  Stream<DynamicTest> every_operation_bears_whatever_comes() {
    Known.all().learn(document.operations());
    return document.operations().stream()
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> bears(it)));
  }

  @AfterAll
  static void it_has_been_everywhere() {
    System.out.println("fuzz: answers by status " + ANSWERS);
    assertThat(ANSWERS).containsKeys(MET.toArray(Integer[]::new));
  }

  @TestFactory
  @DisplayName("文档说公开的,无令牌也能问;说要令牌的,无令牌一律 401")
  Stream<DynamicTest> whoever_has_no_token_gets_in_where_the_document_says_so() {
    Known.all().learn(document.operations());
    return document.operations().stream()
        .filter(operation -> operation.method().equals("get"))
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> isOpenAsItSays(it)));
  }

  private void isOpenAsItSays(Operation operation) {
    var asked = new Visitor(Known.all(), new Random(SEED)).good(operation);
    var answer = new Knock("get", asked.target(), Map.of(), null).at(Stage.system().gateway());
    assertThat(answer.statusCode() == 401)
        .as("%s → %d %s", asked.target(), answer.statusCode(), answer.body())
        .isNotEqualTo(operation.node().path("security").isEmpty());
  }

  private void bears(Operation operation) {
    var visitor = new Visitor(Known.all(), new Random(SEED ^ operation.toString().hashCode()));
    if (operation.method().equals("get")) {
      knock(operation, visitor.good(operation));
    }
    for (int round = 0; round < ROUNDS; round++) {
      knock(operation, visitor.spoilt(operation));
    }
  }

  private void knock(Operation operation, Knock knock) {
    var answer = knock.at(Stage.system().gateway());
    ANSWERS.merge(answer.statusCode(), 1, Integer::sum);
    try {
      verdict.on(operation, answer);
    } catch (AssertionError broken) {
      throw new AssertionError(
          "-Dfuzz.seed=%d %s\n%s\n→ %d %s\n%s"
              .formatted(
                  SEED, operation, knock, answer.statusCode(), answer.body(), broken.getMessage()),
          broken);
    }
  }
}
