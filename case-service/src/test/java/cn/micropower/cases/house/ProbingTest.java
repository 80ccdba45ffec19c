package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.BROTHER;
import static cn.micropower.cases.house.People.CLERK;
import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.INSPECTOR;
import static cn.micropower.cases.house.People.OPERATOR;
import static cn.micropower.cases.house.People.REGISTRAR;
import static cn.micropower.cases.house.People.RIVAL;
import static cn.micropower.cases.house.People.SECRETARY;
import static cn.micropower.cases.house.People.STRANGER;
import static cn.micropower.cases.house.People.UNTOLD;
import static cn.micropower.cases.house.People.VILLAGER;
import static cn.micropower.cases.house.People.VILLAGE_SECRETARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.micropower.cases.house.Doors.Door;
import cn.micropower.cases.house.Prober.Seen;
import cn.micropower.cases.house.Prober.Way;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("查探：不在知悉范围内的人，处处查无此事")
class ProbingTest extends House {
  private static final List<People> OUTSIDERS =
      List.of(
          VILLAGER,
          CLERK,
          VILLAGE_SECRETARY,
          DIRECTOR,
          INSPECTOR,
          BROTHER,
          OPERATOR,
          REGISTRAR,
          STRANGER,
          UNTOLD,
          RIVAL);
  private static final Map<String, String> NONE =
      Map.of(
          "clue", "sealed:" + UUID.randomUUID(),
          "case", "sealed:" + UUID.randomUUID(),
          "unit", "unit:nowhere",
          "person", "person:" + UUID.randomUUID());

  @Autowired PrometheusMeterRegistry meters;

  private static Map<String, String> matter = Map.of();
  private Doors doors = new Doors(List.of());

  @BeforeEach
  void there_is_a_case() {
    doors = Doors.of(body(http.get().uri("/api/v1/openapi.json").exchange()));
    if (matter.isEmpty()) {
      matter = arranged();
    }
  }

  /** Once, for whoever is a relative of somebody stays one. */
  private Map<String, String> arranged() {
    var clue = received(DIRECTOR, INSPECTOR);
    var file = filed(clue);
    ok(SECRETARY.post(http, "/clues/" + clue + "/assignments", assign(BROTHER)));
    ok(BROTHER.get(http, "/cases/" + file));
    ok(SECRETARY.post(http, "/clues/" + clue + "/relatives", brotherOf(DIRECTOR)));
    ok(SECRETARY.post(http, "/cases/" + file + "/closings", closing()));
    return Map.of("clue", clue, "case", file, "unit", "unit:lianhua", "person", keyOf(clue));
  }

  @Test
  @DisplayName("描述中的每扇门都在查探之列，知情人推得开")
  void every_door_is_tried_and_opens_for_those_who_may_know() {
    assertThat(doors.guarded().map(Door::path))
        .contains("/clues", "/clues/{clue}", "/cases/{case}/closings")
        .contains("/units/{unit}/integrity-volume", "/persons/{person}/erasures")
        .contains("/clues/{clue}/erasures");
    var secretary = new Prober(http, "secretary", SECRETARY::at);
    assertThat(doors.guarded().filter(door -> !isShut(door)))
        .allSatisfy(
            door ->
                assertThat(secretary.tries(door.method(), door.with(matter), Way.BARE).status())
                    .as("%s", door)
                    .isNotEqualTo(404));
  }

  @Test
  @DisplayName("每个外人，每扇门，每种敲法：一样的 404，与凭空捏造的编号无异，一条查询，不留记录")
  void nobody_outside_the_circle_finds_a_trace() {
    var facts = facts();
    for (var outsider : OUTSIDERS) {
      var prober = new Prober(http, outsider.name(), outsider::at);
      doors
          .guarded()
          .forEach(door -> Stream.of(Way.values()).forEach(way -> tries(prober, door, way)));
    }
    assertThat(facts()).isEqualTo(facts);
  }

  @Test
  @DisplayName("忘了归类的门关着；漏了底的门，查得出来")
  void a_forgotten_door_is_closed_and_a_leaking_one_is_noticed() {
    assertThat(SECRETARY.get(http, Offenders.FORGOTTEN)).hasStatus(404);
    var stranger = new Prober(http, "stranger", STRANGER::at);
    var leak = new Door(HttpMethod.GET, Offenders.LEAKING.replace("{it}", "{clue}"));
    assertThatThrownBy(() -> tries(stranger, leak, Way.BARE)).isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("没有令牌的，每扇门都是同样的 401，一条查询也没有")
  void without_a_token_there_is_nothing_to_ask() {
    var anybody =
        new Prober(
            http, "anybody", (mvc, method, path) -> mvc.method(method).uri("/api/v1" + path));
    assertThat(doors.guarded())
        .allSatisfy(
            door -> {
              var real = anybody.tries(door.method(), door.with(matter), Way.IN_PLAIN_FORM);
              assertThat(real.status()).as("%s", door).isEqualTo(401);
              assertThat(real.statements()).isEmpty();
              assertThat(told(real, matter))
                  .isEqualTo(
                      told(anybody.tries(door.method(), door.with(NONE), Way.IN_PLAIN_FORM), NONE));
            });
  }

  @Test
  @DisplayName("回避之前用过的幂等键，回避之后也打不开")
  void a_key_used_before_opens_nothing_afterwards() {
    var clue = received(VILLAGE_SECRETARY);
    var path = "/clues/" + clue + "/assignments";
    ok(SECRETARY.post(http, path, assign(COMMISSION)));
    ok(SECRETARY.post(http, path, assign(BROTHER)));
    var key = UUID.randomUUID().toString();
    ok(BROTHER.post(http, path, assign(People.COLLEAGUE), key));
    ok(SECRETARY.post(http, "/clues/" + clue + "/relatives", brotherOf(VILLAGE_SECRETARY)));
    Statements.sent();
    assertThat(BROTHER.post(http, path, assign(People.COLLEAGUE), key)).hasStatus(404);
    assertThat(BROTHER.post(http, path, assign(COMMISSION), key)).hasStatus(404);
    assertThat(Statements.sent()).hasSize(2);
  }

  @Test
  @DisplayName("日志、指标、健康信息、公开的门里，没有一个字说到它；指标的标签有案无案都一样")
  void logs_and_figures_say_nothing(CapturedOutput output) {
    var before = labels();
    var quiet = output.getAll().length();
    var clue = received(DIRECTOR);
    var file = filed(clue);
    assertThat(COMMISSION.post(http, "/clues/" + clue + "/cases", filing())).hasStatus(422);
    ok(COMMISSION.post(http, "/cases/" + file + "/closings", closing()));
    new Prober(http, "stranger", STRANGER::at).tries(HttpMethod.GET, "/clues/" + clue, Way.BARE);

    assertThat(labels()).isEqualTo(before);
    assertThat(meters.scrape())
        .doesNotContain("micropower_commands", "micropower_refusals", "micropower_inbox_records")
        .contains("http_server_requests_seconds_count ");
    silent("figures", meters.scrape(), clue, file);
    silent("log", output.getAll().substring(quiet), clue, file);
    silent("health", body(http.get().uri("/actuator/health").exchange()), clue, file);
    doors
        .open()
        .forEach(
            door -> {
              var path =
                  door.with(Map.of("source", "case", "service", "case", "index", "0", "it", "any"));
              silent(path, body(OPERATOR.get(http, path)), clue, file);
            });
  }

  @Test
  @DisplayName("主题上只有密封件，头和值里都没有一个字")
  void the_topic_holds_nothing_but_sealed_records() {
    var clue = String.valueOf(matter.get("clue"));
    await()
        .atMost(PATIENCE)
        .until(() -> records().stream().anyMatch(it -> clue.equals(it.header("ce_subject"))));
    assertThat(records())
        .allSatisfy(
            record -> {
              assertThat(record.header("ce_type")).isEqualTo("sealed");
              assertThat(record.header("ce_time")).endsWith("T16:00:00Z");
              assertThat(record.header("content-type")).isEqualTo("application/octet-stream");
              silentWords(text(record));
            });
  }

  private void tries(Prober prober, Door door, Way way) {
    var what = "%s tries %s %s".formatted(prober.who(), door, way);
    var real = prober.tries(door.method(), door.with(matter), way);
    var none = prober.tries(door.method(), door.with(NONE), way);
    assertThat(real.status()).as(what).isEqualTo(404);
    assertThat(real.statements())
        .as(what)
        .hasSize(isShut(door) ? 0 : 1)
        .isEqualTo(none.statements());
    assertThat(told(real, matter)).as(what).isEqualTo(told(none, NONE));
    assertThat(real.headers()).as(what).isEqualTo(none.headers());
  }

  /** Whether it names nothing that anybody may know of here, and so is shut for everybody. */
  private static boolean isShut(Door door) {
    return door.path().equals(Offenders.FORGOTTEN) || door.path().startsWith("/persons/");
  }

  /** What was told, the ids aside that the asker has named himself. */
  private static String told(Seen seen, Map<String, String> ids) {
    var told = seen.status() + seen.body();
    for (var id : ids.values()) {
      told = told.replace(id, "*");
    }
    return told;
  }

  private static void silent(String where, String text, String... ids) {
    assertThat(text).as(where).doesNotContain(ids);
    assertThat(text).as(where).doesNotContain("sealed:");
    silentWords(text);
  }

  private static void silentWords(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain("clue", "/cases", "integrity", "person:", "disposition", "relative")
        .doesNotContain("线索", "案件", "优亲厚友", ACCOUNT);
  }

  /** What the figures can be told apart by, the machine's own aside. */
  private Set<String> labels() {
    return meters
        .scrape()
        .lines()
        .filter(line -> !line.matches("(#|jvm_|process_|system_|tomcat_|logback_).*"))
        .map(line -> line.replaceAll(" [^ ]+$", ""))
        .collect(Collectors.toSet());
  }

  private long facts() {
    return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
  }

  private String keyOf(String clue) {
    return body(SECRETARY.get(http, "/clues/" + clue))
        .replaceAll("(?s).*\"keys\":\\[\"([^\"]+)\".*", "$1");
  }

  private static String brotherOf(People subject) {
    return """
    {"subject":"%s","person":"person:brother","relation":"SIBLING"}\
    """
        .formatted(subject.id());
  }

  private static List<TopicRecord> records() {
    return TopicReader.read(Kafka.servers(), TOPIC);
  }

  private static String text(TopicRecord record) {
    var text = new StringBuilder(String.valueOf(record.value()));
    record
        .raw()
        .headers()
        .forEach(it -> text.append(it.key()).append(new String(it.value(), UTF_8)));
    return text.toString();
  }
}
