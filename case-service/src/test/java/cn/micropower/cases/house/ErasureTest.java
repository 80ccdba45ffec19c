package cn.micropower.cases.house;

import static cn.micropower.cases.house.People.COLLEAGUE;
import static cn.micropower.cases.house.People.COMMISSION;
import static cn.micropower.cases.house.People.DIRECTOR;
import static cn.micropower.cases.house.People.INSPECTOR;
import static cn.micropower.cases.house.People.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("删除：旧文字谁也读不到，事情照样办到底")
class ErasureTest extends House {
  private static final String REASON = "反映具体，可查";
  private static final String FILING = "违规事实初步查明";
  private static final String MEASURES = "重新招标，公开张贴";

  @Autowired DataSource database;

  @Test
  @DisplayName("两名被反映人的文字，删除其中一人后谁也读不到；此后所写，为另一人而封，办到结案")
  void a_text_about_two_is_gone_with_one_of_them() {
    var clue = received(DIRECTOR, INSPECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    var keys = keys("/clues/" + clue);
    var erasure = "/clues/" + clue + "/erasures";
    assertThat(post(COLLEAGUE, erasure, order(keys.getFirst()))).hasStatus(404);
    assertThat(post(COMMISSION, erasure, order("person:director"))).hasStatus(404);
    assertThat(post(SECRETARY, erasure, order(keys.getFirst()))).hasStatus(403);
    assertThat(
            post(
                COMMISSION,
                "/persons/" + keys.getFirst() + "/erasures",
                "{\"reason\":\"BY_REQUEST\"}"))
        .hasStatus(404);
    erase(clue, keys.getFirst());
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).doesNotContain("account", ACCOUNT);

    dispose(clue, "PRELIMINARY_VERIFICATION");
    var file = id(ok(post(SECRETARY, "/clues/" + clue + "/cases", filing())));
    ok(post(COMMISSION, "/cases/" + file + "/closings", closing()));
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).contains(REASON);
    assertThat(body(SECRETARY.get(http, "/cases/" + file))).contains(FILING, "优亲厚友", "党内警告");
    assertThat(keys("/cases/" + file)).containsExactly(keys.getLast());
    assertThat(new Returns(jdbc).await(clue, 1).getFirst().rectification()).isEqualTo(MEASURES);

    erase(clue, keys.getLast());
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).doesNotContain(REASON);
    assertThat(body(SECRETARY.get(http, "/cases/" + file)))
        .doesNotContain(FILING, "优亲厚友", "党内警告", MEASURES);
  }

  @Test
  @DisplayName("所涉之人都已删除：此后所写另有一把钥匙，也可删除；事情照样办到结案")
  void where_nobody_remains_a_text_has_a_key_of_its_own() {
    var clue = received(DIRECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    erase(clue, keys("/clues/" + clue).getFirst());
    dispose(clue, "TALK_OR_LETTER");
    dispose(clue, "PRELIMINARY_VERIFICATION");
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).contains(REASON);
    assertThat(keys("/clues/" + clue)).hasSize(2);

    erase(clue, keys("/clues/" + clue).getLast());
    assertThat(body(SECRETARY.get(http, "/clues/" + clue))).doesNotContain(REASON);
    var file = id(ok(post(SECRETARY, "/clues/" + clue + "/cases", filing())));
    assertThat(body(SECRETARY.get(http, "/cases/" + file))).contains(FILING);
    erase(clue, keys("/cases/" + file).getFirst());
    assertThat(body(SECRETARY.get(http, "/cases/" + file))).doesNotContain(FILING);

    ok(post(COMMISSION, "/cases/" + file + "/closings", closing()));
    assertThat(body(SECRETARY.get(http, "/cases/" + file))).contains("优亲厚友", "党内警告", MEASURES);
    assertThat(new Returns(jdbc).await(clue, 1).getFirst().rectification()).isEqualTo(MEASURES);
    assertThat(keys("/cases/" + file)).hasSize(2);
    erase(clue, keys("/cases/" + file).getLast());
    assertThat(body(SECRETARY.get(http, "/cases/" + file))).doesNotContain("优亲厚友", MEASURES);
  }

  @Test
  @DisplayName("正写之时有人被删除：等删除落定，再为尚在的人而封")
  void who_is_erased_while_it_is_written_is_waited_for() throws Exception {
    var clue = received(DIRECTOR, INSPECTOR);
    ok(post(SECRETARY, "/clues/" + clue + "/assignments", assign(COMMISSION)));
    var keys = keys("/clues/" + clue);
    try (var erasing = database.getConnection();
        var hand = Executors.newVirtualThreadPerTaskExecutor()) {
      erasing.setAutoCommit(false);
      try (var erasure = erasing.prepareStatement("delete from person where person_id = ?")) {
        erasure.setString(1, keys.getFirst());
        assertThat(erasure.executeUpdate()).isOne();
      }
      var written =
          hand.submit(() -> post(SECRETARY, "/clues/" + clue + "/dispositions", dispose("CLOSED")));
      await().atMost(PATIENCE).until(this::somebodyWaits);
      erasing.commit();
      ok(written.get());
    }
    assertThat(body(SECRETARY.get(http, "/clues/" + clue)))
        .contains(REASON)
        .doesNotContain(ACCOUNT);
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select from pg_stat_activity
            where wait_event_type = 'Lock' and query like '%from person%')
            """)
        .query(Boolean.class)
        .single();
  }

  private void dispose(String clue, String way) {
    ok(post(SECRETARY, "/clues/" + clue + "/dispositions", dispose(way)));
  }

  private void erase(String clue, String key) {
    ok(post(COMMISSION, "/clues/" + clue + "/erasures", order(key)));
  }

  private static String order(String key) {
    return "{\"key\":\"%s\",\"reason\":\"BY_REQUEST\"}".formatted(key);
  }

  private List<String> keys(String path) {
    return JsonMapper.builder()
        .build()
        .readTree(body(ok(SECRETARY.get(http, path))))
        .get("keys")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private MvcTestResult post(People person, String path, String body) {
    return person.post(http, path, body);
  }
}
