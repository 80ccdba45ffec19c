package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.COLLEAGUE;
import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.micropower.cases.clue.Way;
import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("线索与案件：密封而来，处置到底，密封而去")
class CaseStoryTest extends House {
  @Test
  @DisplayName("移交的线索到达承办人手中，说明只以密文存放；再次送达不增一条")
  void a_clue_arrives_and_its_account_is_stored_shut() {
    var fact = handedOver(DIRECTOR);
    tell(fact);
    tell(fact);
    var clue = naming.clue(fact.handover()).value();
    await()
        .atMost(PATIENCE)
        .until(() -> SECRETARY.get(http, "/clues/" + clue).getResponse().getStatus() == 200);
    tell(fact);
    var after = received(DIRECTOR);
    var one = SECRETARY.get(http, "/clues/" + clue);
    says(one, "$.account", ACCOUNT);
    says(one, "$.unit", "unit:lianhua");
    assertThat(one).hasHeader("ETag", "\"0\"");
    assertThat(body(SECRETARY.get(http, "/clues?limit=200"))).contains(clue, after);
    assertThat(stored(clue)).hasSize(1).noneMatch(json -> json.contains(ACCOUNT));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("四种处置方式都可登记；了结的、暂存待查的退回督查，谈话函询、初步核实的待其了结")
  void a_clue_is_disposed_of_by_each_of_the_four_ways(Way way) {
    var clue = received(DIRECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose(way.name())));
    var one = COMMISSION.get(http, "/clues/" + clue);
    says(one, "$.dispositions[0].way", way.name());
    says(one, "$.dispositions[0].reason", "反映具体，可查");
    says(one, "$.dispositions[0].plan.verdict", "MET");
    says(one, "$.dispositions[0].plan.within.days", 30);
    if (way == Way.TALK_OR_LETTER || way == Way.PRELIMINARY_VERIFICATION) {
      ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose("CLOSED")));
    }
    var returned = returns().await(clue, 1).getFirst();
    assertThat(returned.rectification()).isEmpty();
    assertThat(returned.doneOn()).isEqualTo(clock.today());
  }

  @Test
  @DisplayName("暂存待查的退回之后仍可再办，办结再退一次")
  void what_was_kept_for_later_is_taken_up_again() {
    var clue = received(DIRECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose("KEPT_FOR_LATER")));
    returns().await(clue, 1);
    ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose("PRELIMINARY_VERIFICATION")));
    var file = id(ok(post(SECRETARY, "/clues/" + clue + "/cases", filing())));
    ok(post(COMMISSION, "/cases/" + file + "/closings", closing()));
    assertThat(returns().await(clue, 2).stream().map(ClueReturned::rectification))
        .containsExactlyInAnyOrder("", "重新招标，公开张贴");
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

    assertThat(returns().await(clue, 1).getFirst().rectification()).isEqualTo("重新招标，公开张贴");
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

  private Returns returns() {
    return new Returns(jdbc);
  }

  private static void refused(MvcTestResult answer, String rule) {
    assertThat(answer).hasStatus(422);
    says(answer, "$.code", rule);
  }

  private static void says(MvcTestResult answer, String path, Object value) {
    assertThat(answer).bodyJson().extractingPath(path).isEqualTo(value);
  }
}
