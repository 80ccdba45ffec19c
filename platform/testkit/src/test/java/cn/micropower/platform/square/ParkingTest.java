package cn.micropower.platform.square;

import static cn.micropower.platform.square.SquarePolicies.EARLY;
import static cn.micropower.platform.square.SquarePolicies.FAULTY;
import static cn.micropower.platform.square.SquarePolicies.UNGRANTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.micropower.platform.square.StreetFact.DuskFell;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParkingTest extends Evening {
  @Autowired ApplicationContext context;
  @Autowired JsonMapper json;

  @Test
  @DisplayName("办不了的停放，同一聚合其后者排队，别的照走；重办时按次序")
  void a_poisoned_fact_parks_its_aggregate_and_a_retry_goes_on_in_order() {
    var bulbs = Street.neighbours(2).limit(2).map(Evening::bought).toList();
    var bulb = bulbs.getFirst();
    var neighbour = bulbs.getLast();
    var poisoned = dusk(bulb, FAULTY);
    dusk(bulb, 61);
    awaitMark(dusk(neighbour, 62));
    assertThat(story(neighbour)).containsExactly("hung", "lit:62");
    assertThat(story(bulb)).containsExactly("hung");
    assertThat(parked("OPERATOR"))
        .hasStatusOk()
        .bodyText()
        .contains("\"aggregate\":\"" + bulb + "\"", "\"count\":2")
        .contains("\"leaf\":" + Street.leaf(poisoned), "IllegalStateException in SquarePolicies")
        .doesNotContain("Zhang San");
    assertThat(parked("REGISTRAR")).hasStatus(404);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        meters
                            .get("micropower.inbox.parked")
                            .tag("group", "square-policies")
                            .gauge()
                            .value())
                    .isPositive());

    assertThat(operator("/parked/" + parkedId(bulb) + "/retries", "")).hasStatusOk();
    await().atMost(PATIENCE).until(() -> tries(bulb) == 4);
    assertThat(story(bulb)).containsExactly("hung");

    SquarePolicies.FAULT.set(false);
    assertThat(operator("/parked/" + parkedId(bulb) + "/retries", "")).hasStatusOk();
    await().atMost(PATIENCE).until(() -> parkedErrors(bulb).isEmpty());
    assertThat(story(bulb)).containsExactly("hung", "lit:13", "lit:61");
    awaitMark(dusk(bulb, 63));
    assertThat(story(bulb)).endsWith("lit:61", "lit:63");
    assertThat(orders("inbox.retry-ordered")).isGreaterThanOrEqualTo(2);
  }

  @Test
  @DisplayName("放弃只放弃排头一条，其后照办；放弃留痕")
  void a_discard_gives_up_the_first_and_tries_the_rest() {
    var bulb = bulb();
    var poisoned = dusk(bulb, FAULTY);
    awaitMark(dusk(bulb, 61));
    var discards = "/parked/" + parkedId(bulb) + "/discards";
    assertThat(operator(discards, "{\"reason\":\"\"}")).hasStatus(400);
    var leaf = Street.leaf(poisoned);
    assertThat(operator(discards, "{\"reason\":\"double\",\"leaf\":%d}".formatted(leaf + 1)))
        .hasStatus(409);
    var answer = operator(discards, "{\"reason\":\"double\",\"leaf\":%d}".formatted(leaf));
    assertThat(answer).hasStatusOk();
    await().atMost(PATIENCE).until(() -> parkedErrors(bulb).isEmpty());
    assertThat(story(bulb)).containsExactly("hung", "lit:61");
    assertThat(orders("inbox.fact-discarded")).isEqualTo(1);
    assertThat(operator(discards, "{\"reason\":\"again\"}")).hasStatus(404);
  }

  @Test
  @DisplayName("停放的分页列出，最近的在前，一条不漏")
  void what_is_parked_is_told_page_by_page() throws Exception {
    var first = bulb();
    awaitMark(dusk(first, FAULTY));
    var second = bulb();
    awaitMark(dusk(second, FAULTY));
    var page = page("?limit=1");
    assertThat(page.at("/items").size()).isEqualTo(1);
    assertThat(page.at("/items/0/aggregate").asString()).isEqualTo(second);
    var next = page("?limit=1&cursor=" + page.at("/next").asString());
    assertThat(next.at("/items/0/aggregate").asString()).isEqualTo(first);
    assertThat(parkedPage("?cursor=none")).hasStatus(400);
  }

  @Test
  @DisplayName("重新开门后仍知道谁停放着")
  void a_reader_that_begins_anew_knows_what_is_parked() {
    var bulb = bulb();
    awaitMark(dusk(bulb, FAULTY));
    var inbox = context.getBean("inbox", SmartLifecycle.class);
    inbox.stop();
    inbox.start();
    awaitMark(dusk(bulb, 61));
    assertThat(story(bulb)).containsExactly("hung");
    assertThat(parked("OPERATOR")).bodyText().containsPattern(bulb + "\"[^}]*\"count\":2");
  }

  @Test
  @DisplayName("非运行人员的命令被拒")
  void others_may_not_order_it() {
    var bulb = bulb();
    awaitMark(dusk(bulb, FAULTY));
    var stranger =
        http.post()
            .uri("/api/v1/operations/square/parked/" + parkedId(bulb) + "/retries")
            .with(
                jwt()
                    .jwt(
                        token ->
                            token
                                .subject("person:clerk")
                                .claim("roles", List.of("REGISTRAR"))
                                .claim("units", List.of("unit:district"))))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .content("")
            .exchange();
    assertThat(stranger).hasStatus(403);
    assertThat(operator("/parked/parked:nothing/retries", "")).hasStatus(404);
  }

  @Test
  @DisplayName("等不到的，过了耐心就停放")
  void what_never_comes_is_waited_for_only_so_long() {
    var bulb = bulb();
    awaitMark(dusk(bulb, EARLY));
    assertThat(parkedErrors(bulb)).containsExactly("fuse:1 has not arrived yet");
  }

  @Test
  @DisplayName("权责表漏列的策略命令是我们的错，不是拒绝：停放，待改正后重办")
  void an_order_that_the_table_forgot_is_not_lost() {
    var bulb = bulb();
    awaitMark(dusk(bulb, UNGRANTED));
    assertThat(parkedErrors(bulb)).containsExactly("ROLE_MAY_NOT: street.dusk-fell → SmashBulb");
  }

  @Test
  @DisplayName("读不懂的、自相矛盾的：停放其聚合，链不断")
  void what_cannot_be_read_is_parked_and_the_chain_goes_on() {
    var nonsense = bulb();
    var liar = bulb();
    var stranger = bulb();
    street.send(
        Street.saying(
            street.settle(new DuskFell(nonsense, 60)),
            "{\"bulb\":\"Zhang San\",\"watts\":\"Zhang San\"}"));
    street.send(Street.with(street.settle(new DuskFell(liar, 60)), "mp-sequence", "77"));
    street.send(Street.with(dusk(stranger, 60), "mp-leaf", "no leaf"));
    awaitMark(dusk(nonsense, 61));
    awaitMark(dusk(liar, 61));
    awaitMark(dusk(stranger, 61));
    assertThat(parkedErrors(nonsense)).containsExactly("it cannot be read at $.watts");
    assertThat(parkedErrors(liar)).containsExactly("mp-sequence differs from the leaf");
    assertThat(parkedErrors("-")).containsExactly("its leaf cannot be read");
    assertThat(parkedErrors(stranger)).isEmpty();
    assertThat(operator("/parked/" + parkedId("-") + "/discards", "{\"reason\":\"no fact\"}"))
        .hasStatusOk();
    await().atMost(PATIENCE).until(() -> story(stranger).contains("lit:61"));
    assertThat(story(stranger)).containsExactly("hung", "lit:60", "lit:61");
  }

  @Test
  @DisplayName("没有名称的、名称和键里有怪字符的：照样停放，别的照走")
  void what_has_no_name_or_a_monstrous_one_is_parked_too() {
    var nameless = bulb();
    var monster = bulb();
    street.send(Street.without(street.settle(new DuskFell(nameless, 60)), "ce_type"));
    var strange = Street.with(Street.with(dusk(monster, 60), "mp-leaf", "none"), "a\0b", "c\0d");
    street.send(Street.keyed(strange, "k\0ey".repeat(4_000)));
    awaitMark(dusk(nameless, 61));
    awaitMark(dusk(monster, 61));
    assertThat(parkedErrors(nameless)).containsExactly("there is no header ce_type");
    assertThat(story(monster)).containsExactly("hung", "lit:60", "lit:61");
    await().atMost(PATIENCE).until(() -> !parkedErrors("-").isEmpty());
    assertThat(operator("/parked/" + parkedId("-") + "/discards", "{\"reason\":\"no fact\"}"))
        .hasStatusOk();
    await().atMost(PATIENCE).until(() -> parkedErrors("-").isEmpty());
  }

  private int tries(String bulb) {
    return jdbc.sql(
            "select tries from inbox_parked where aggregate = ? and consumer_group ="
                + " 'square-policies'")
        .param(bulb)
        .query(Integer.class)
        .single();
  }

  private long orders(String type) {
    return jdbc.sql("select count(*) from domain_event where payload_type = ?")
        .param(type)
        .query(Long.class)
        .single();
  }

  private JsonNode page(String question) throws Exception {
    return json.readTree(parkedPage(question).getResponse().getContentAsString());
  }
}
