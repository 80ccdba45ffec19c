package cn.micropower.powerlist.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("一个村的一个月")
class VillageMonthTest extends House {

  @BeforeEach
  void open() {
    furnish();
  }

  @Test
  @DisplayName("村庄规划：提议、商议、审议、决议，每一行都有来历和证明")
  void a_plan_passes_from_proposal_to_resolution() {
    var exercise = id(created(propose("secretary", "A01", meeting(6, 5))));
    passes(vote(exercise, 0, "secretary", "consultation", "TWO_COMMITTEES", meeting(9, 8)));
    refused(
        vote(exercise, 1, "secretary", "resolution", "VILLAGE_PARTY_BRANCH", meeting(7, 7)),
        "PARTY_MAY_NOT_REPLACE_ASSEMBLY");
    passes(vote(exercise, 1, "secretary", "review", "PARTY_MEMBERS_ASSEMBLY", meeting(45, 40)));
    var resolved =
        vote(exercise, 2, "director", "resolution", "VILLAGE_REPRESENTATIVES", meeting(28, 20));
    passes(resolved);

    var seen = position(resolved);
    var answer = get("/exercises/" + exercise, "unit:lianhua", seen);
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"4\"");
    says(answer, "$.openStep", "resolution-publicity");
    says(answer, "$.topic.origin.villager.name", "陶桂枝");
    says(get("/exercises?unit=unit:luting", "unit:yunxi", seen), "$.items[0].id", exercise);
    assertThat(get("/exercises/" + exercise, "unit:elsewhere", seen)).hasStatus(404);
    assertThat(get("/exercises?unit=unit:lianhua", "unit:elsewhere", seen)).hasStatus(404);
    toldLineByLine(get("/exercises/" + exercise + "/story", "unit:luting", seen));
    drawn(get("/exercises/" + exercise + "/flow", "unit:yunxi", seen));
    var proof = get("/exercises/" + exercise + "/proof", "unit:yunxi", seen);
    says(proof, "$.lines.length()", 6);
  }

  @Test
  @DisplayName("提出议题的村民被抹除后，姓名不再出现，其余照旧")
  void an_erased_villager_has_no_name_any_more() {
    var proposed = created(propose("secretary", "A01", meeting(6, 5)));
    var path = "/exercises/" + id(proposed);
    var before = get(path, "unit:lianhua", position(proposed));
    says(before, "$.topic.origin.villager.name", "陶桂枝");
    assertThat(body(get(path, "unit:yunxi", position(proposed)))).doesNotContain("陶桂枝");
    var villager = body(before).replaceAll(".*\"villager\":\\{\"person\":\"([^\"]+)\".*", "$1");

    var erased = registrar("/persons/" + villager + "/erasures", "{\"reason\":\"BY_REQUEST\"}");

    assertThat(erased).hasStatusOk();
    var after = get(path, "unit:lianhua", position(erased));
    says(after, "$.topic.origin.villager.person", villager);
    assertThat(body(after)).doesNotContain("陶桂枝");
    assertThat(body(get(path + "/story", "unit:yunxi", position(erased)))).doesNotContain("陶桂枝");
  }

  @Test
  @DisplayName("别区的登记员改不了本区经过中的姓名")
  void another_district_does_not_rename_who_acted_here() {
    var proposed = created(propose("secretary", "A01", meeting(6, 5)));
    created(
        registrarOf(
            "unit:guanlan",
            "/units",
            """
            {"id":"unit:guanlan","kind":"DISTRICT","code":"990201000000",
             "name":{"zh":"观澜区","en":"Guanlan District"},"effectiveFrom":"2026-01-01"}\
            """));
    var appointed =
        created(
            registrarOf(
                "unit:guanlan",
                "/units/unit:guanlan/posts",
                """
                {"id":"post:guanlan-list-office","role":"DISTRICT_LIST_OFFICE","since":"2026-01-01",
                 "holder":{"person":"person:lianhua-secretary","name":"冒名者"}}\
                """));

    var story = get("/exercises/" + id(proposed) + "/story", "unit:yunxi", position(appointed));

    says(story, "$.lines[0].who.name", "侯兰");
  }

  @Test
  @DisplayName("清单之外无权力")
  void an_unlisted_power_is_refused() {
    refused(propose("secretary", "Z99", meeting(6, 5)), "UNLISTED_POWER");
  }

  @Test
  @DisplayName("单位公开可查：下级、职务与应到人数")
  void the_directory_is_public() {
    var village = get("/units/unit:lianhua", "unit:elsewhere", "unit:lianhua@0");
    says(village, "$.parent", "unit:luting");
    says(village, "$.posts[?(@.id=='post:lianhua-secretary')].holder.name", "侯兰");
    says(village, "$.rolls[?(@.body=='VILLAGE_REPRESENTATIVES')].size", 30);
    var below = get("/units?parent=unit:luting", "unit:elsewhere", "unit:lianhua@0");
    says(below, "$.items[0].id", "unit:lianhua");
    assertThat(get("/units/unit:nowhere", "unit:yunxi", "unit:lianhua@0")).hasStatus(404);
  }

  private static void toldLineByLine(MvcTestResult story) {
    says(story, "$.lines.length()", 6);
    says(story, "$.lines[0].kind", "PROPOSAL");
    says(story, "$.lines[0].who.name", "侯兰");
    says(story, "$.lines[0].judgements[0].pack", "rule-pack:yunxi");
    says(story, "$.lines[2].kind", "REFUSAL");
    says(story, "$.lines[2].rule", "PARTY_MAY_NOT_REPLACE_ASSEMBLY");
    says(story, "$.lines[5].kind", "RESOLUTION");
  }

  private static void drawn(MvcTestResult flow) {
    says(flow, "$.power.basis.length()", 1);
    says(flow, "$.source.grade", "W");
    says(flow, "$.steps[3].rules[0].source.grade", "L");
    says(flow, "$.steps[3].state", "DONE");
    says(flow, "$.steps[3].vote.meeting.approve", 20);
    says(flow, "$.steps[4].state", "OPEN");
    says(flow, "$.steps[4].rules[0].key", "resolution.publicity");
    says(flow, "$.steps[5].state", "AHEAD");
  }
}
