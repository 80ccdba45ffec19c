package cn.micropower.acceptance.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Example;
import cn.micropower.acceptance.client.Examples;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.function.SingletonSupplier;

@Story
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("接口文档中的每一个 POST,都经得起坏请求")
class EveryPostStory {
  private static final List<String> FORM =
      List.of("INVALID_FIELD", "UNKNOWN_FIELD", "MALFORMED_REQUEST");

  /** Whatever is turned away leaves a good request as good as it was, for all three. */
  private final Map<String, Example> good = new HashMap<>();

  /** Made once the stage stands. */
  private final Supplier<Examples> examples = SingletonSupplier.of(Examples::new);

  @TestFactory
  @DisplayName("任何一个字段换成别的东西、多一个字段、半截正文:400,什么也不留下")
  Stream<DynamicTest> whatever_field_is_spoilt_is_found() {
    return each(
        Examples.paths().stream().filter(EveryPostStory::hasBody),
        path -> {
          var good = good(path);
          NothingWritten.by(
              () -> {
                spoilt(good.body()).forEach(bad -> isMalformed(good.request().sends(bad)));
                return isMalformed(good.request().sendsText("{\"id\":"));
              });
        });
  }

  @TestFactory
  @DisplayName("没有令牌 401,没有幂等键 400")
  Stream<DynamicTest> nobody_comes_in_without_token_and_key() {
    return each(
        Examples.paths().stream(),
        path -> {
          var good = good(path);
          good.by(Demonstration.anonymous()).send().refused(401, "TOKEN_MISSING");
          good.with(good.request().without("Idempotency-Key"))
              .send()
              .refused(400, "IDEMPOTENCY_KEY_REQUIRED");
        });
  }

  @TestFactory
  @DisplayName("别的区县的登记员:404,与不存在一样")
  Stream<DynamicTest> nothing_crosses_from_one_district_to_another() {
    return each(
        Examples.paths().stream().filter(path -> !isOfOperators(path)),
        path -> {
          var foreign = good(path).by(stranger());
          NothingWritten.by(() -> foreign.send().refused(404, "NOT_FOUND"));
        });
  }

  private Example good(String path) {
    return good.computeIfAbsent(path, examples.get()::of);
  }

  private static boolean hasBody(String path) {
    return !path.endsWith("/rebuilds")
        && !path.endsWith("/rebases")
        && !path.endsWith("/retries")
        && !path.endsWith("/closings")
        && !path.endsWith("/unexplained-closings");
  }

  /** Operators look after the system, whatever their district. */
  private static boolean isOfOperators(String path) {
    return path.startsWith("/api/v1/operations/") || path.startsWith("/api/v1/local/");
  }

  private static Stream<DynamicTest> each(Stream<String> paths, Consumer<String> attempt) {
    return paths.map(path -> DynamicTest.dynamicTest(path, () -> attempt.accept(path)));
  }

  private static Stream<Map<String, Object>> spoilt(Map<String, Object> good) {
    return Stream.concat(
        good.entrySet().stream().map(field -> with(good, field.getKey(), other(field.getValue()))),
        Stream.of(with(good, "unheardOf", 1)));
  }

  private static Map<String, Object> with(Map<String, Object> good, String field, Object value) {
    var bad = new HashMap<>(good);
    bad.put(field, value);
    return bad;
  }

  private static Object other(Object value) {
    return value instanceof List ? Map.of("a", 1) : List.of(1);
  }

  private static Reply isMalformed(Reply reply) {
    assertThat(FORM).as(reply.text()).contains(reply.code());
    return reply.refused(400, reply.code());
  }

  private static Account stranger() {
    var token =
        Stage.mint()
            .token(
                "person:stranger",
                List.of("REGISTRAR", "OPERATOR", "DISTRICT_LIST_OFFICE"),
                List.of("unit:tanglin"),
                List.of());
    return new Account(Demonstration.gateway(), token, null);
  }
}
