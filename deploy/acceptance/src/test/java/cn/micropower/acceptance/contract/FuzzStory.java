package cn.micropower.acceptance.contract;

import cn.micropower.acceptance.contract.Document.Operation;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@Story
@DisplayName("胡乱请求每一个操作:不出 5xx,每个回答都合乎文档")
class FuzzStory {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 40);

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
