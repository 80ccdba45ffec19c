package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("清单与规则的调整，不重启即生效")
class ChangeTest extends House {

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("A02 改用五议：三十名代表，二十人同意不通过，二十一人通过")
  void an_override_to_five_deliberations_needs_more_than_two_thirds_of_all() {
    var published =
        listOffice(
            "/units/unit:yunxi/power-lists",
            """
            {"template":"reference-88","changes":[{"item":"A02","procedure":"F2"}],
             "effectiveFrom":"%s","reason":"试行五议工作法"}\
            """
                .formatted(clock.today()));
    created(published);
    var listed =
        get("/units/unit:lianhua/power-list/items/A02", "unit:elsewhere", position(published));
    says(listed, "$.procedures[0]", "F2");

    var exercise = id(created(propose("director", "A02", meeting(5, 5))));
    passes(vote(exercise, 0, "secretary", "consultation", "TWO_COMMITTEES", meeting(9, 9)));
    passes(vote(exercise, 1, "secretary", "review", "PARTY_MEMBERS_ASSEMBLY", meeting(50, 50)));
    var twenty =
        vote(exercise, 2, "director", "resolution", "VILLAGE_REPRESENTATIVES", meeting(30, 20));
    passes(twenty);
    says(get("/exercises/" + exercise, "unit:yunxi", position(twenty)), "$.openStep", "resolution");
    var twentyOne =
        vote(exercise, 3, "director", "resolution", "VILLAGE_REPRESENTATIVES", meeting(30, 21));
    passes(twentyOne);
    says(
        get("/exercises/" + exercise, "unit:yunxi", position(twentyOne)),
        "$.openStep",
        "implementation");
  }

  @Test
  @DisplayName("规则包改为全员到会：下一次决定即不同，改回即恢复")
  void a_changed_pack_flips_the_next_decision() {
    created(propose("secretary", "A03", meeting(4, 4)));

    created(quorum("AT_LEAST", 1, 1));
    var refused = propose("secretary", "A03", meeting(4, 4));
    refused(refused, "QUORUM_MUST_BE_MET");
    says(refused, "$.judgement.required", 7);
    says(refused, "$.judgement.actual", 4);

    created(quorum("MORE_THAN", 1, 2));
    created(propose("secretary", "A03", meeting(4, 4)));
  }

  @Test
  @DisplayName("规则包公开可查，按日期；首版之前没有")
  void the_pack_of_a_day_is_public() {
    says(pack("2026-01-01"), "$.version", 1);
    assertThat(pack("2025-12-31")).hasStatus(404);
  }

  @Test
  @DisplayName("次数也可以调整；一次都没有的次数不成其为次数")
  void a_count_of_times_is_published_too() {
    created(consecutive(3));
    says(
        pack(clock.today().toString()),
        "$.entries[?(@.key=='appraisal.consecutive')].value.times",
        3);
    assertThat(consecutive(0)).hasStatus(400);
  }

  @Test
  @DisplayName("村党组织书记不能公布规则包和清单")
  void a_village_publishes_neither() {
    var pack = "{\"base\":\"current\",\"changes\":[],\"effectiveFrom\":\"2026-01-01\"}";
    assertThat(inPost("lianhua", "secretary", "/units/unit:yunxi/rule-packs", pack).exchange())
        .hasStatus(403);
  }

  private MvcTestResult pack(String day) {
    return get("/units/unit:lianhua/rule-pack?on=" + day, "unit:elsewhere", "unit:lianhua@0");
  }

  private MvcTestResult consecutive(int times) {
    return listOffice(
        "/units/unit:yunxi/rule-packs",
        """
        {"base":"reference","effectiveFrom":"%s",
         "changes":[{"key":"appraisal.consecutive","value":{"times":%d}}]}\
        """
            .formatted(clock.today(), times));
  }

  private MvcTestResult quorum(String comparison, int numerator, int denominator) {
    return listOffice(
        "/units/unit:yunxi/rule-packs",
        """
        {"base":"current","effectiveFrom":"%s","changes":[{"key":"party-branch.quorum",
         "value":{"base":"ALL","numerator":%d,"denominator":%d,"comparison":"%s"},
         "source":{"zh":"区试行办法","en":"District trial","grade":"G"}}]}\
        """
            .formatted(clock.today(), numerator, denominator, comparison));
  }
}
