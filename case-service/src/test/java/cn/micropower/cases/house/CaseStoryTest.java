package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.COLLEAGUE;
import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.INSPECTOR;
import static cn.micropower.cases.house.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.seal.SealRing;
import cn.micropower.platform.testkit.Kafka;
import cn.micropower.platform.testkit.TopicReader;
import cn.micropower.platform.testkit.TopicRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("线索与案件：密封而来，处置到底，密封而去")
class CaseStoryTest extends House {
  private static final SealRing RING = SealRing.parse(Handovers.KEY);

  @Test
  @DisplayName("移交的线索到达承办人手中，说明只以密文存放；再次送达不增一条")
  void a_clue_arrives_and_its_account_is_stored_shut() {
    var fact = handedOver(DIRECTOR);
    toldAgain(fact);
    toldAgain(fact);
    var clue = naming.clue(fact.handover()).value();
    await()
        .atMost(PATIENCE)
        .until(() -> SECRETARY.get(http, "/clues/" + clue).getResponse().getStatus() == 200);
    toldAgain(fact);
    var after = received(DIRECTOR);
    var one = SECRETARY.get(http, "/clues/" + clue);
    says(one, "$.account", ACCOUNT);
    says(one, "$.unit", "unit:lianhua");
    assertThat(one).hasHeader("ETag", "\"0\"");
    assertThat(body(SECRETARY.get(http, "/clues?limit=200"))).contains(clue, after);
    assertThat(stored(clue)).hasSize(1).noneMatch(json -> json.contains(ACCOUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TALK_OR_LETTER", "PRELIMINARY_VERIFICATION", "KEPT_FOR_LATER", "CLOSED"})
  @DisplayName("四种处置方式都可登记；了结的退回督查")
  void a_clue_is_disposed_of_by_each_of_the_four_ways(String way) {
    var clue = received(DIRECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose(way)));
    var one = COMMISSION.get(http, "/clues/" + clue);
    says(one, "$.dispositions[0].way", way);
    says(one, "$.dispositions[0].reason", "反映具体，可查");
    says(one, "$.dispositions[0].plan.verdict", "MET");
    says(one, "$.dispositions[0].plan.within.days", 30);
    if (way.equals("CLOSED")) {
      var returned = awaitReturn(clue);
      assertThat(returned.rectification()).isEmpty();
      assertThat(returned.doneOn()).isEqualTo(clock.today());
    }
  }

  @Test
  @DisplayName("核实、立案、结案，退回整改；村的档案里有他一页，第二案续在后面")
  void a_case_is_taken_to_its_end() {
    var clue = received(DIRECTOR);
    assertThat(COMMISSION.get(http, "/clues/" + clue)).hasStatus(404);
    var early = post(SECRETARY, "/clues/" + clue + "/cases", filing());
    refused(early, "NOT_VERIFIED");
    var file = filed(clue);
    says(SECRETARY.get(http, "/cases/" + file), "$.reason", "违规事实初步查明");
    refused(
        post(SECRETARY, "/clues/" + clue + "/dispositions", dispose("CLOSED")), "ALREADY_FILED");
    refused(post(SECRETARY, "/clues/" + clue + "/cases", filing()), "CASE_FILED_ALREADY");
    ok(post(COMMISSION, "/cases/" + file + "/assignments", assign(COLLEAGUE)));
    ok(post(COLLEAGUE, "/cases/" + file + "/closings", closing()));

    assertThat(awaitReturn(clue).rectification()).isEqualTo("重新招标，公开张贴");
    var volume = COLLEAGUE.get(http, "/units/unit:lianhua/integrity-volume");
    says(volume, "$.sections[0].person", "person:director");
    says(volume, "$.sections[0].name", "侯兰");
    says(volume, "$.sections[0].role", "VILLAGE_COMMITTEE_DIRECTOR");
    says(volume, "$.sections[0].entries[0].problem", "优亲厚友");
    says(volume, "$.sections[0].entries[0].result", "党内警告");
    says(volume, "$.sections[0].entries[0].measures", "重新招标，公开张贴");
    says(volume, "$.sections[0].entries[0].evidenceSha256", "1e".repeat(32));

    var second = filed(received(DIRECTOR));
    ok(post(COMMISSION, "/cases/" + second + "/assignments", assign(COLLEAGUE)));
    ok(post(COLLEAGUE, "/cases/" + second + "/closings", closing()));
    says(
        COLLEAGUE.get(http, "/units/unit:lianhua/integrity-volume"),
        "$.sections[0].entries.length()",
        2);
    assertThat(body(SECRETARY.get(http, "/cases?limit=200"))).contains(file, second);
  }

  @Test
  @DisplayName("两名被反映人的文字，删除其中一人后谁也读不到")
  void a_text_about_two_is_gone_with_one_of_them() {
    var clue = received(DIRECTOR, INSPECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    var key =
        body(SECRETARY.get(http, "/clues/" + clue))
            .replaceAll(".*\"keys\":\\[\"([^\"]+)\".*", "$1");
    var erasure = "/clues/" + clue + "/erasures";
    var order = "{\"key\":\"%s\",\"reason\":\"BY_REQUEST\"}";
    assertThat(post(COLLEAGUE, erasure, order.formatted(key))).hasStatus(404);
    assertThat(post(COMMISSION, erasure, order.formatted("person:director"))).hasStatus(404);
    assertThat(post(SECRETARY, erasure, order.formatted(key))).hasStatus(403);
    assertThat(post(COMMISSION, "/persons/" + key + "/erasures", "{\"reason\":\"BY_REQUEST\"}"))
        .hasStatus(404);
    ok(post(COMMISSION, erasure, order.formatted(key)));
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).doesNotContain("account", ACCOUNT);
  }

  @Test
  @DisplayName("台账逐页给出，只数自己看得见的")
  void the_ledger_is_read_page_by_page() {
    var first = received(DIRECTOR);
    var second = received(DIRECTOR);
    ok(post(SECRETARY, "/clues/" + first + "/assignments", assign(People.DEPUTY)));
    ok(post(SECRETARY, "/clues/" + second + "/assignments", assign(People.DEPUTY)));
    var page = People.DEPUTY.get(http, "/clues?limit=1");
    says(page, "$.items[0].id", second);
    var next = body(page).replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    says(People.DEPUTY.get(http, "/clues?limit=1&cursor=" + next), "$.items[0].id", first);
  }

  private MvcTestResult post(People person, String path, String body) {
    return person.post(http, path, body);
  }

  private List<String> stored(String aggregate) {
    return jdbc.sql(
            """
            select convert_from(payload, 'UTF8') from domain_event
            where aggregate_identifier = :aggregate order by sequence_number
            """)
        .param("aggregate", aggregate)
        .query(String.class)
        .list();
  }

  /** What the topic holds for supervision of that clue's handing over, under seal. */
  private ClueReturned awaitReturn(String clue) {
    var handover = stored(clue).getFirst().replaceAll(".*\"handover\":\"([^\"]+)\".*", "$1");
    return await()
        .atMost(PATIENCE)
        .until(() -> returned(handover).findFirst(), Optional::isPresent)
        .orElseThrow();
  }

  private static Stream<ClueReturned> returned(String handover) {
    return TopicReader.read(Kafka.servers(), TOPIC).stream()
        .filter(record -> LeafEntry.decode(record.entry()).isSealed())
        .flatMap(CaseStoryTest::opened)
        .filter(fact -> fact.handover().value().equals(handover));
  }

  private static Stream<ClueReturned> opened(TopicRecord record) {
    var content = RING.open(record.entry(), record.raw().value());
    return Stream.ofNullable(content.json())
        .map(json -> JsonMapper.builder().build().readValue(json, ClueReturned.class));
  }

  private static void refused(MvcTestResult answer, String rule) {
    assertThat(answer).hasStatus(422);
    says(answer, "$.code", rule);
  }

  private static void says(MvcTestResult answer, String path, Object value) {
    assertThat(answer).bodyJson().extractingPath(path).isEqualTo(value);
  }
}
