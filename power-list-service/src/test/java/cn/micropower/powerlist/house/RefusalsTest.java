package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("拒绝可查：本单位及其上级可见，他人不知有无")
class RefusalsTest extends House {

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("清单之外的尝试留有记录：谁、以何职务、依何规则")
  void an_unlisted_power_stays_on_record() {
    var refused = propose("secretary", "Z99", meeting(6, 5));
    var refusal = refusal(refused);

    var told = get("/refusals/" + refusal, "unit:lianhua", seen(refusal));

    assertThat(told).hasStatusOk();
    says(told, "$.rule", "UNLISTED_POWER");
    says(told, "$.who.person", "person:lianhua-secretary");
    says(told, "$.who.post", "post:lianhua-secretary");
    says(told, "$.who.role", "VILLAGE_PARTY_SECRETARY");
    says(told, "$.who.unit", "unit:lianhua");
    assertThat(body(told)).contains("清单之外无权力：power-list:yunxi v").doesNotContain("陶桂枝");
    assertThat(body(refused)).contains("清单之外无权力：power-list:yunxi v");
  }

  @Test
  @DisplayName("法律依据取自规则包现行版本的出处")
  void the_law_told_is_the_one_of_the_pack() {
    created(
        listOffice(
            "/units/unit:yunxi/rule-packs",
            """
            {"base":"current","effectiveFrom":"%s","changes":[{"key":"party-branch.quorum",
             "value":{"base":"ALL","numerator":1,"denominator":2,"comparison":"MORE_THAN"},
             "source":{"zh":"云汐区会议规则第三条","en":"Meeting rules, Art. 3","grade":"G"}}]}\
            """
                .formatted(clock.today())));

    var refused = propose("secretary", "A01", meeting(3, 3));

    says(refused, "$.law", "云汐区会议规则第三条");
    var refusal = refusal(refused);
    var told = get("/refusals/" + refusal, "unit:yunxi", seen(refusal));
    says(told, "$.law", "云汐区会议规则第三条");
    says(told, "$.judgement.required", 4);
  }

  @Test
  @DisplayName("村、镇、区可见；别的镇、别的区只得到 404")
  void it_is_read_from_above_and_from_nowhere_else() {
    created(
        registrar(
            "/units",
            """
            {"id":"unit:fengdu","kind":"TOWNSHIP","code":"990101102000","parent":"unit:yunxi",
             "name":{"zh":"枫渡镇","en":"Fengdu Town"},"effectiveFrom":"2026-01-01"}\
            """));
    var refusal = refusal(propose("secretary", "Z98", meeting(6, 5)));
    var seen = seen(refusal);

    for (var above : new String[] {"unit:lianhua", "unit:luting", "unit:yunxi"}) {
      assertThat(get("/refusals/" + refusal, above, seen)).hasStatusOk();
      says(get("/refusals?unit=unit:lianhua", above, seen), "$.items[0].id", refusal);
    }
    for (var elsewhere : new String[] {"unit:fengdu", "unit:another-district"}) {
      assertThat(get("/refusals/" + refusal, elsewhere, seen)).hasStatus(404);
      assertThat(get("/refusals?unit=unit:lianhua", elsewhere, seen)).hasStatus(404);
    }
    assertThat(get("/refusals?unit=unit:yunxi", "unit:lianhua", seen)).hasStatus(404);
    assertThat(get("/refusals/refusal:nothing", "unit:yunxi", seen)).hasStatus(404);
    assertThat(http.get().uri("/api/v1/refusals/" + refusal).exchange()).hasStatus(401);
  }

  @Test
  @DisplayName("逐页翻看，最近的在前")
  void a_page_leads_to_the_next() {
    var first = refusal(propose("secretary", "Z97", meeting(6, 5)));
    var second = refusal(propose("secretary", "Z96", meeting(6, 5)));

    var page = get("/refusals?unit=unit:yunxi&limit=1", "unit:yunxi", seen(second));
    says(page, "$.items[0].id", second);
    var cursor = body(page).replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
    var next =
        get("/refusals?unit=unit:yunxi&limit=1&cursor=" + cursor, "unit:yunxi", seen(second));
    says(next, "$.items[0].id", first);
  }

  @Test
  @DisplayName("职权之外的尝试也在册")
  void an_attempt_without_authority_is_there_too() {
    var pack = "{\"base\":\"current\",\"changes\":[],\"effectiveFrom\":\"2026-01-01\"}";
    var refused = inPost("lianhua", "clerk", "/units/unit:yunxi/rule-packs", pack).exchange();
    assertThat(refused).hasStatus(403);
    var refusal = refusal(refused);
    says(
        get("/refusals/" + refusal, "unit:luting", seen(refusal)),
        "$.who.post",
        "post:lianhua-clerk");
  }

  @Test
  @DisplayName("冒用职务：记在所指单位名下，其上级可读；村民不具名")
  void a_post_not_held_is_read_above_the_unit_aimed_at() {
    var body = "{\"base\":\"current\",\"changes\":[],\"effectiveFrom\":\"2026-01-01\"}";
    var villager = inPost("lianhua", "nothing", "/units/unit:yunxi/rule-packs", body).exchange();
    var refusal = notHeld(villager);

    var told = get("/refusals/" + refusal, "unit:yunxi", seen(refusal));
    says(told, "$.who.unit", "unit:yunxi");
    assertThat(body(told)).doesNotContain("\"person\"", "\"post\"");
    says(get("/refusals?unit=unit:yunxi", "unit:yunxi", seen(refusal)), "$.items[0].id", refusal);
    assertThat(get("/refusals/" + refusal, "unit:lianhua", seen(refusal))).hasStatus(404);
  }

  @Test
  @DisplayName("任职者冒用他人职务：具名，记在所指事项的单位名下")
  void an_official_in_a_post_of_others_is_named() {
    var exercise = id(propose("secretary", "A01", meeting(6, 5)));
    var vote =
        "{\"step\":\"consultation\",\"body\":\"TWO_COMMITTEES\",\"meeting\":%s}"
            .formatted(meeting(8, 8));
    var refusal =
        notHeld(
            call(
                    "/exercises/" + exercise + "/votes",
                    "person:yunxi-list-office",
                    List.of(),
                    List.of("unit:yunxi"),
                    vote)
                .header("Micropower-Post", "post:lianhua-secretary")
                .header("If-Match", "\"0\"")
                .exchange());

    var told = get("/refusals/" + refusal, "unit:lianhua", seen(refusal));
    says(told, "$.who.unit", "unit:lianhua");
    says(told, "$.who.person", "person:yunxi-list-office");
    assertThat(body(told)).doesNotContain("\"target\"");
  }

  @Test
  @DisplayName("所指之处看不见：记在所冒职务的单位名下；别区的职务，记在本单位名下，答复一样")
  void what_cannot_be_seen_leaves_the_post_claimed_or_the_own_unit() {
    var elsewhere = "/units/unit:nowhere/rule-packs";
    var body = "{\"base\":\"current\",\"changes\":[],\"effectiveFrom\":\"2026-01-01\"}";
    unitOfAnotherDistrict();
    for (var claim :
        List.of(
            List.of("post:lianhua-secretary", "unit:lianhua"),
            List.of("post:nowhere-clerk", "unit:yunxi"),
            List.of("post:nobody-anything", "unit:yunxi"))) {
      var answer =
          call(elsewhere, "person:yunxi-list-office", List.of(), List.of("unit:yunxi"), body)
              .header("Micropower-Post", claim.getFirst())
              .exchange();
      var refusal = notHeld(answer);
      assertThat(body(answer)).contains("您不担任该职务：" + claim.getFirst());
      var told = get("/refusals/" + refusal, "unit:yunxi", seen(refusal));
      says(told, "$.who.unit", claim.getLast());
      assertThat(get("/refusals/" + refusal, "unit:nowhere", seen(refusal))).hasStatus(404);
    }
  }

  private void unitOfAnotherDistrict() {
    created(
        registrarOf(
            "unit:nowhere",
            "/units",
            """
            {"id":"unit:nowhere","kind":"DISTRICT","code":"990102000000",
             "name":{"zh":"别区","en":"Elsewhere"},"effectiveFrom":"2026-01-01"}\
            """));
    created(
        registrarOf(
            "unit:nowhere",
            "/units/unit:nowhere/posts",
            """
            {"id":"post:nowhere-clerk","role":"DISTRICT_LIST_OFFICE",
             "holder":{"person":"person:nowhere-clerk","name":"邻区某人"},"since":"2026-01-01"}\
            """));
  }

  private static String notHeld(MvcTestResult answer) {
    assertThat(answer).hasStatus(403);
    says(answer, "$.code", "POST_NOT_HELD");
    return refusal(answer);
  }

  private static String refusal(MvcTestResult answer) {
    return body(answer).replaceAll("(?s).*\"refusal\":\"([^\"]+)\".*", "$1");
  }

  private static String seen(String refusal) {
    return refusal + "@0";
  }
}
