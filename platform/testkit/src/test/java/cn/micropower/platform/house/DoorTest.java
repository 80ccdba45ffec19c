package cn.micropower.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DoorTest extends House {

  @Test
  @DisplayName("命令被接受:事件与答复同时落库,并给出版本")
  void an_accepted_command_answers_with_its_version() {
    var lamp = hungLamp();
    var answer = post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(answer).hasHeader("Micropower-Position", lamp + "@1");
    assertThat(answer).bodyJson().extractingPath("$.result").isEqualTo(60);
  }

  @Test
  @DisplayName("同一键同一内容:同样的答复,只有一次效果")
  void the_same_key_gets_the_same_answer_and_one_effect() {
    var lamp = hungLamp();
    var key = freshKey();
    var first = post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    var second = post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    assertThat(body(second)).isEqualTo(body(first));
    assertThat(second).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(events(lamp)).isEqualTo(2);
  }

  @Test
  @DisplayName("同一键不同内容:422")
  void the_same_key_with_another_body_is_declined() {
    var lamp = hungLamp();
    var key = freshKey();
    post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    var other = post("/lamps/" + lamp + "/lights", "keeper", key, 61).exchange();
    assertThat(other).hasStatus(422);
    assertThat(other).bodyJson().extractingPath("$.code").isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  @DisplayName("孪生请求同时到达:一次效果,同样的答复")
  void twins_in_flight_get_one_effect_and_the_same_answer() throws Exception {
    for (int round = 0; round < 20; round++) {
      var lamp = hungLamp();
      var key = freshKey();
      var answers =
          atOnce(8, () -> post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange());
      assertThat(answers).extracting(DoorTest::body).containsOnly(body(answers[0]));
      assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatusOk());
      assertThat(events(lamp)).isEqualTo(2);
    }
  }

  @Test
  @DisplayName("规则拒绝:留下记录,答复可重复,目标版本不变")
  void a_refusal_is_a_fact_of_its_own() {
    var lamp = hungLamp();
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    var before = refusals();
    var key = freshKey();
    var refused = post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    assertThat(refused).hasStatus(422);
    assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("LAMP_IS_LIT");
    assertThat(refused).bodyJson().extractingPath("$.refusal").asString().startsWith("refusal:");
    var again = post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    assertThat(body(again)).isEqualTo(body(refused));
    assertThat(refusals()).isEqualTo(before + 1);
    assertThat(events(lamp)).isEqualTo(2);
  }

  @Test
  @DisplayName("被拒的孪生请求：一条记录，同样的答复")
  void twins_of_a_refused_request_leave_one_record() throws Exception {
    var lamp = hungLamp();
    post("/lamps/" + lamp + "/lights", "keeper", freshKey(), 60).exchange();
    var before = refusals();
    var key = freshKey();
    var answers = atOnce(8, () -> post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange());
    assertThat(answers).extracting(DoorTest::body).containsOnly(body(answers[0]));
    assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(422));
    assertThat(refusals()).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("换一种写法的地址仍是同一条路：目标记在案，键仍有效")
  void another_spelling_of_the_path_is_the_same_path() {
    var lamp = hungLamp();
    var key = freshKey();
    var spelled = URI.create("/lamps/" + lamp.replace(":", "%3A") + "/lights");
    post("/lamps/" + lamp + "/lights", "keeper", key, 60).exchange();
    assertThat(post("/lamps/x/lights", "keeper", key, 60).uri(spelled).exchange()).hasStatusOk();
    var refused = post("/lamps/x/lights", "keeper", freshKey(), 60).uri(spelled).exchange();
    assertThat(refused).hasStatus(422);
    assertThat(lastRefusal()).contains("\"target\":\"" + lamp + "\"", "\"rule\":\"LAMP_IS_LIT\"");
  }

  @Test
  @DisplayName("没走到跟前的尝试不挂在目标名下")
  void an_attempt_that_never_got_near_has_no_target() {
    var lamp = hungLamp();
    post("/lamps/" + lamp + "/lights", "vacant", freshKey(), 60).exchange();
    assertThat(lastRefusal()).contains("\"target\":null", "POST_NOT_HELD");
  }

  @Test
  @DisplayName("无权者被拒并留痕;别区的人看不见")
  void authority_is_refused_and_another_district_sees_nothing() {
    var lamp = hungLamp();
    var before = refusals();
    var lights = "/lamps/" + lamp + "/lights";
    assertThat(post(lights, "gardener", freshKey(), 60).exchange()).hasStatus(403);
    assertThat(post(lights, "vacant", freshKey(), 60).exchange()).hasStatus(403);
    assertThat(refusals()).isEqualTo(before + 2);
    assertThat(post(lights, "stranger", freshKey(), 60).exchange()).hasStatus(404);
    assertThat(refusals()).isEqualTo(before + 2);
  }

  @Test
  @DisplayName("版本过时 412,未写版本 428,均不留痕")
  void a_decision_on_an_old_version_is_declined() {
    var lamp = hungLamp();
    var careful = "/lamps/" + lamp + "/careful-lights";
    var before = refusals();
    assertThat(post(careful, "keeper", freshKey(), 60).exchange()).hasStatus(428);
    var stale = post(careful, "keeper", freshKey(), 60).header("If-Match", "\"7\"").exchange();
    assertThat(stale).hasStatus(412);
    assertThat(refusals()).isEqualTo(before);
    var fresh = post(careful, "keeper", freshKey(), 60).header("If-Match", "\"0\"").exchange();
    assertThat(fresh).hasStatusOk();
  }

  @Test
  @DisplayName("缺键、坏 JSON、未知字段、越界值:400,什么也不写")
  void slips_of_form_leave_nothing() {
    var lamp = hungLamp();
    var lights = "/lamps/" + lamp + "/lights";
    assertThat(post(lights, "keeper", "short", 60).exchange()).hasStatus(400);
    assertCode(post(lights, "keeper", freshKey(), 60).content("{").exchange(), "MALFORMED_REQUEST");
    assertCode(
        post(lights, "keeper", freshKey(), 60).content("{\"a\":".repeat(5_000)).exchange(),
        "MALFORMED_REQUEST");
    assertCode(
        post(lights, "keeper", freshKey(), 60).content("{\"watts\":1,\"amps\":2}").exchange(),
        "UNKNOWN_FIELD");
    assertCode(post(lights, "keeper", freshKey(), 600).exchange(), "INVALID_FIELD");
    assertCode(
        post(lights, "keeper", freshKey(), 1).content("x".repeat(2_000_000)).exchange(),
        "BODY_TOO_LARGE");
    assertThat(events(lamp)).isEqualTo(1);
  }

  private String lastRefusal() {
    return jdbc.sql(
            """
            select convert_from(payload, 'UTF8') from domain_event
            where payload_type = 'refusal.recorded' order by global_index desc limit 1
            """)
        .query(String.class)
        .single();
  }

  private static void assertCode(MvcTestResult answer, String code) {
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(body(answer)).doesNotContain("Exception", "cn.micropower", "java.");
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static MvcTestResult[] atOnce(int times, Callable<MvcTestResult> call) throws Exception {
    var barrier = new CyclicBarrier(times);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, times)
              .mapToObj(
                  _ ->
                      threads.submit(
                          () -> {
                            barrier.await();
                            return call.call();
                          }))
              .toList();
      var answers = new MvcTestResult[times];
      for (int i = 0; i < times; i++) {
        answers[i] = running.get(i).get();
      }
      return answers;
    }
  }
}
