package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.PARTY_MEMBERS_ASSEMBLY;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_ASSEMBLY;
import static cn.micropower.contracts.code.Body.VILLAGE_REPRESENTATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Meeting;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import cn.micropower.contracts.code.Body;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("四议两公开:莲花村修编村庄规划")
class FourDeliberationsStory {
  private static final Village LIANHUA = Demonstration.village("lianhua");

  @Test
  @DisplayName("从提议到决议:每次会议应到、实到、同意各几人,由谁以何职务记录,按哪一版规则判定")
  void from_proposal_to_resolution_with_every_figure_on_record() {
    var resolved = resolved(reviewed(), attendedBy(26).approvedBy(20)).accepted();

    var exercise = LIANHUA.clerk().asks(resolved, "").accepted();
    assertThat(exercise.at("/votes").valueStream().map(FourDeliberationsStory::figures))
        .containsExactly(
            "proposal 5/5/5", "consultation 9/8/7", "review 24/17/16", "resolution 30/26/20");
    assertThat(exercise.at("/openStep").asString()).isEqualTo("resolution-publicity");
    var story = LIANHUA.clerk().asks(resolved, "/story").accepted().at("/lines");
    assertThat(story.valueStream().map(FourDeliberationsStory::who))
        .containsExactly(
            "post:lianhua-secretary: proposal PASSED",
            "post:lianhua-secretary: consultation PASSED",
            "post:lianhua-secretary: review PASSED",
            "post:lianhua-director: resolution PASSED",
            "post:lianhua-director: resolution 村民代表会议决议通过，须予公开");
    assertThat(story.valueStream().limit(4)).allSatisfy(FourDeliberationsStory::tellsByWhichRules);
  }

  @Test
  @DisplayName("到会不足法定人数、越过步骤、机构不对、职务不对:一律拒绝,注明依据,步骤不变")
  void a_thin_meeting_a_skipped_step_a_wrong_body_and_a_wrong_post_are_refused() {
    var reviewed = reviewed();
    var director = LIANHUA.director();

    var thin = resolved(reviewed, attendedBy(19).approvedBy(19)).refused(422, "QUORUM_MUST_BE_MET");
    assertThat(thin.at("/judgement/required").asInt()).isEqualTo(20);
    assertThat(thin.at("/judgement/actual").asInt()).isEqualTo(19);
    assertThat(thin.at("/law").asString()).contains("村民委员会组织法");
    director
        .records(reviewed, "resolution", TWO_COMMITTEES, attendedBy(9).approvedBy(9))
        .refused(422, "WRONG_BODY");
    LIANHUA
        .secretary()
        .records(reviewed, "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(9))
        .refused(422, "STEP_OUT_OF_ORDER");
    LIANHUA
        .secretary()
        .records(reviewed, "resolution", VILLAGE_REPRESENTATIVES, attendedBy(26).approvedBy(20))
        .refused(403, "POST_DOES_NOT_SERVE_BODY");

    var exercise = LIANHUA.clerk().asks(reviewed, "").accepted();
    assertThat(exercise.at("/openStep").asString()).isEqualTo("resolution");
    assertThat(exercise.version()).isEqualTo(reviewed.version());
  }

  @Test
  @Capability("C014")
  @DisplayName("党组织不能取代村民会议直接决策:党员大会作决议被拒绝,村民会议可以作决议")
  void a_party_body_may_not_decide_in_place_of_the_assembly() {
    var reviewed = reviewed();
    var director = LIANHUA.director();

    for (var partyBody : List.of(PARTY_MEMBERS_ASSEMBLY, Body.VILLAGE_PARTY_BRANCH)) {
      var refused =
          director
              .records(reviewed, "resolution", partyBody, attendedBy(5).approvedBy(5))
              .refused(422, "PARTY_MAY_NOT_REPLACE_ASSEMBLY");
      assertThat(refused.at("/messages/zh-CN").asString()).contains("不能取代村民会议直接决策");
    }
    var resolved =
        director
            .records(reviewed, "resolution", VILLAGE_ASSEMBLY, attendedBy(407).approvedBy(204))
            .accepted();
    var exercise = LIANHUA.clerk().asks(resolved, "").accepted();
    assertThat(exercise.at("/openStep").asString()).isEqualTo("resolution-publicity");
  }

  private static Reply reviewed() {
    var secretary = LIANHUA.secretary();
    var proposed = secretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    var consulted =
        secretary
            .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(8).approvedBy(7))
            .accepted();
    return secretary
        .records(consulted, "review", PARTY_MEMBERS_ASSEMBLY, attendedBy(17).approvedBy(16))
        .accepted();
  }

  private static Reply resolved(Reply reviewed, Meeting meeting) {
    return LIANHUA.director().records(reviewed, "resolution", VILLAGE_REPRESENTATIVES, meeting);
  }

  private static String figures(JsonNode vote) {
    return "%s %d/%d/%d"
        .formatted(
            vote.path("step").asString(),
            vote.at("/roll/size").asInt(),
            vote.at("/meeting/present").asInt(),
            vote.at("/meeting/approve").asInt());
  }

  private static String who(JsonNode line) {
    return "%s: %s %s"
        .formatted(
            line.at("/who/post").asString(),
            line.path("step").asString(),
            line.path("outcome").asString(line.at("/text/zh").asString()));
  }

  private static void tellsByWhichRules(JsonNode line) {
    assertThat(line.at("/who/name").asString()).isIn("侯兰", "龙长兴");
    assertThat(line.at("/recordedAt").asString()).isNotBlank();
    assertThat(line.at("/leaf").isIntegralNumber()).isTrue();
    assertThat(line.at("/judgements").size()).isPositive();
    assertThat(line.at("/judgements").valueStream())
        .allMatch(judgement -> judgement.path("pack").asString().equals("rule-pack:yunxi"))
        .allMatch(judgement -> judgement.path("version").asInt() == 1);
  }
}
