package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("坏输入：稳定的代码，什么也不写")
class BadInputTest extends House {
  @Autowired JdbcClient jdbc;

  private long before;

  @BeforeEach
  void open() {
    furnish();
    before = facts();
  }

  @ParameterizedTest(name = "{0} → {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an unknown field       | "title"                  | "titel"                  | UNKNOWN_FIELD
          half a person          | "present":6              | "present":6.5            | INVALID_FIELD
          a number as text       | "present":6              | "present":"6"            | INVALID_FIELD
          fewer than nobody      | "present":6              | "present":-6             | INVALID_FIELD
          nobody at all          | "present":6,             | ''                       | INVALID_FIELD
          too many to count      | "present":6              | "present":6000000000     | INVALID_FIELD
          an unknown method      | HANDS                    | TELEPATHY                | INVALID_FIELD
          no fingerprint         | 0f0f0f0f0f0f0f           | 0f0f0f0f0f0f0g           | INVALID_FIELD
          a unit of another kind | unit:lianhua             | village:lianhua          | INVALID_FIELD
          a half character       | 东片道路与水系           | 东片\\ud800道路          | INVALID_FIELD
          a character of control | 东片道路与水系           | 东片\\u0000道路          | INVALID_FIELD
          prose for an item      | "A01"                    | "张三家的宅基地"         | INVALID_FIELD
          prose for a procedure  | "item":"A01"             | "item":"A01","procedure":"找 张三" | INVALID_FIELD
          a blank title          | 修编村庄规划             | ' '                      | INVALID_FIELD
          broken JSON            | }}                       | }                        | MALFORMED_REQUEST
          """)
  void a_slip_of_form_is_declined(String slip, String right, String wrong, String code) {
    declined(send(proposal().replace(right, wrong)), 400, code);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30", "12026-01-01", "1026-01-01", "yesterday"})
  @DisplayName("不可能的日期")
  void a_day_that_cannot_be_is_declined(String day) {
    declined(send(proposal().replace(clock.today().toString(), day)), 400, "INVALID_FIELD");
  }

  @Test
  @DisplayName("十万字的摘要")
  void a_hundred_thousand_characters_are_too_many() {
    declined(send(proposal().replace("东片道路与水系", "水".repeat(100_000))), 400, "INVALID_FIELD");
  }

  @Test
  @DisplayName("没有的单位、没有的用权")
  void what_nobody_registered_is_not_there() {
    declined(send(proposal().replace("unit:lianhua", "unit:nowhere")), 404, "NOT_FOUND");
    declined(
        vote("exercise:nothing", 0, "secretary", "review", "TWO_COMMITTEES", meeting(9, 9)),
        404,
        "NOT_FOUND");
    declined(get("/exercises/nonsense", "unit:lianhua", "unit:lianhua@0"), 404, "NOT_FOUND");
  }

  @Test
  @DisplayName("别区的人看不见，也办不了")
  void another_district_finds_nothing() {
    var exercise = id(created(propose("secretary", "A01", meeting(6, 5))));
    before = facts();
    declined(
        get("/exercises/" + exercise + "/story", "unit:elsewhere", "unit:lianhua@0"),
        404,
        "NOT_FOUND");
  }

  @Test
  @DisplayName("坏游标、坏页长")
  void a_page_that_cannot_be_is_declined() {
    declined(
        get("/exercises?unit=unit:yunxi&cursor=%21", "unit:yunxi", "unit:lianhua@0"),
        400,
        "INVALID_FIELD");
    assertThat(get("/exercises?unit=unit:yunxi&limit=100000", "unit:yunxi", "unit:lianhua@0"))
        .hasStatus(400);
  }

  @Test
  @DisplayName("步骤、事项、规则只写代号，不写文字，以免进入拒绝记录")
  void a_name_of_ours_is_no_prose() {
    declined(
        vote("exercise:nothing", 0, "secretary", "张三说了算", "TWO_COMMITTEES", meeting(9, 9)),
        400,
        "INVALID_FIELD");
    declined(
        listOffice(
            "/units/unit:yunxi/power-lists",
            """
            {"template":"reference-88","effectiveFrom":"2026-01-01","reason":"试行",
             "changes":[{"item":"张三","procedure":"F1"}]}\
            """),
        400,
        "INVALID_FIELD");
    declined(
        listOffice(
            "/units/unit:yunxi/rule-packs",
            """
            {"base":"current","effectiveFrom":"2026-01-01",
             "changes":[{"key":"张三.quorum","value":{"days":3}}]}\
            """),
        400,
        "INVALID_FIELD");
  }

  @Test
  @DisplayName("没有单位的登记员，无从登记")
  void a_registrar_of_nowhere_finds_nothing() {
    var body =
        """
        {"id":"unit:orphan","kind":"VILLAGE","code":"990101101999","name":{"zh":"孤村","en":"Orphan"},
         "parent":"unit:nowhere","effectiveFrom":"2026-01-01"}\
        """;
    declined(
        call("/units", "person:registrar", List.of("REGISTRAR"), List.of(), body).exchange(),
        404,
        "NOT_FOUND");
    declined(
        call("/units", "person:yunxi-list-office", List.of(), List.of(), body)
            .header("Micropower-Post", "post:yunxi-list-office")
            .exchange(),
        404,
        "NOT_FOUND");
  }

  @Test
  @DisplayName("规则的数值须完整")
  void a_figure_is_whole() {
    declined(
        listOffice(
            "/units/unit:yunxi/rule-packs",
            """
            {"base":"current","effectiveFrom":"2026-01-01",
             "changes":[{"key":"party-branch.quorum","value":{"base":"ALL","numerator":3}}]}\
            """),
        400,
        "INVALID_FIELD");
  }

  private MvcTestResult send(String body) {
    return inPost("lianhua", "secretary", "/exercises", body).exchange();
  }

  private String proposal() {
    return """
    {"unit":"unit:lianhua","item":"A01","meeting":%s,
     "topic":{"title":"修编村庄规划","summary":"东片道路与水系",
              "origin":{"kind":"VILLAGERS","villager":{"name":"陶桂枝"}}}}\
    """
        .formatted(meeting(6, 5));
  }

  /** Declined with that code; nothing inner is told, nothing is left behind. */
  private void declined(MvcTestResult answer, int status, String code) {
    assertThat(answer).hasStatus(status);
    says(answer, "$.code", code);
    assertThat(body(answer)).doesNotContain("Exception", "cn.micropower", "java.", "org.");
    assertThat(facts()).isEqualTo(before);
  }

  private long facts() {
    return jdbc.sql("select (select count(*) from domain_event) + (select count(*) from person)")
        .query(Long.class)
        .single();
  }
}
