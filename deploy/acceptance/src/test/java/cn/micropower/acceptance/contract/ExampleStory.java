package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Example;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.contract.Document.Operation;
import cn.micropower.acceptance.stage.Story;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@Story
@DisplayName("文档里的每个示例都照样可用")
class ExampleStory {
  private final Document document = Document.now();
  private final Schemas schemas = Schemas.closed(document);

  @TestFactory
  @DisplayName("由该办的人发出:办成,或者依规则拒绝;绝不是写法不对")
  Stream<DynamicTest> every_example_is_taken_or_refused_by_a_rule() {
    return document.operations().stream()
        .filter(operation -> operation.example().isObject())
        .map(it -> DynamicTest.dynamicTest(it.toString(), () -> isTaken(it)));
  }

  private void isTaken(Operation operation) {
    var reply = sends(operation, Known.all().prepared(operation.path()));
    if (!isTaken(reply)) {
      reply = sends(operation, Known.all().another(operation.path()));
    }
    assertThat(isTaken(reply)).as(reply.text()).isTrue();
  }

  /** What the fuzz has used up is made anew. */
  private static boolean isTaken(Reply reply) {
    return reply.isAccepted() || reply.at("/refusal").isString();
  }

  private Reply sends(Operation operation, Example good) {
    assertThat(schemas.faults(operation.body(), Known.body(good))).as("the story's own").isEmpty();
    return good.request()
        .withKey("example-" + UUID.randomUUID())
        .sends(Known.about(operation.example(), Known.body(good)));
  }
}
