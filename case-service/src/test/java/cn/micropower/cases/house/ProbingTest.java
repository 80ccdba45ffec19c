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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.cases.house.Doors.Door;
import cn.micropower.cases.house.Prober.Seen;
import cn.micropower.cases.house.Prober.Way;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

@DisplayName("查探：不在知悉范围内的人，处处查无此事")
class ProbingTest extends Probed {
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
    ok(
        SECRETARY.post(
            http, "/clues/" + clue + "/relatives", relative(VILLAGE_SECRETARY.id(), BROTHER)));
    Statements.sent();
    assertThat(BROTHER.post(http, path, assign(People.COLLEAGUE), key)).hasStatus(404);
    assertThat(BROTHER.post(http, path, assign(COMMISSION), key)).hasStatus(404);
    assertThat(Statements.sent()).hasSize(2);
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

  private long facts() {
    return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
  }
}
