package cn.micropower.acceptance.race;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Example;
import cn.micropower.acceptance.client.Examples;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Story;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Story
@DisplayName("同一请求同时发两次:只办一次,两个回答一模一样")
class TwiceStory {
  private static final int ROUNDS = 3;
  private static final List<String> HEADERS =
      List.of("Content-Type", "ETag", "Location", "Micropower-Position");

  private final Examples examples = new Examples();

  @TestFactory
  @DisplayName("接口文档中的每一个 POST")
  Stream<DynamicTest> every_post_of_the_document_sent_twice_at_once_is_done_once() {
    return Examples.paths().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> isDoneOnce(path)));
  }

  @Test
  @DisplayName("每个 POST 都有示例,示例也都有对应的 POST")
  void every_post_has_an_example() {
    assertThat(Examples.paths()).containsExactlyInAnyOrderElementsOf(examples.byPath.keySet());
  }

  private void isDoneOnce(String path) {
    var facts = factsOfOne(path);
    assertThat(facts).isPositive();
    IntStream.range(0, ROUNDS)
        .forEach(
            _ -> {
              var request = prepared(path);
              var before = Floor.facts();
              var replies = AtOnce.both(request::send, request::send);
              request.answered(replies.getFirst());
              assertThat(told(replies.getFirst())).isEqualTo(told(replies.getLast()));
              assertThat(told(request.send())).isEqualTo(told(replies.getLast()));
              assertThat(Floor.facts() - before).as("facts").isEqualTo(facts);
            });
  }

  private Example prepared(String path) {
    var request = examples.of(path);
    if (path.equals(Examples.REBASE)) {
      Floor.restoreADump();
    }
    return request;
  }

  /** How many facts come of such a request that is sent once. */
  private long factsOfOne(String path) {
    var request = prepared(path);
    var before = Floor.facts();
    request.answered(request.send());
    return Floor.facts() - before;
  }

  private static List<String> told(Reply reply) {
    return Stream.concat(
            Stream.of(Integer.toString(reply.status()), reply.text()),
            HEADERS.stream().map(reply::header))
        .toList();
  }
}
