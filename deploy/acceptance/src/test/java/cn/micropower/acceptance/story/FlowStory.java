package cn.micropower.acceptance.story;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static cn.micropower.contracts.code.Body.VILLAGE_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Story;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("权力运行流程图")
class FlowStory {
  private static final Village VILLAGE = Demonstration.village("meiling");

  @Test
  @Capability({"C012", "C043", "C081"})
  @DisplayName("每一步写明:由谁办、交什么材料、哪个岗位负责、依据何在、监督点在哪里;按图办理,不按图的拒绝")
  void the_flow_names_body_materials_post_basis_and_supervision_point_of_each_step() {
    var secretary = VILLAGE.secretary();
    var proposed = secretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    var answer = secretary.asks(proposed, "/flow").accepted();
    var flow = answer.at("/steps");
    var item = Demonstration.anonymous().asks("/units/unit:meiling/power-list/items/A01");

    assertThat(item.at("/body").asString()).isEqualTo("VILLAGE_COMMITTEE");
    assertThat(answer.at("/power/basis/0").asString()).contains("第十五条");
    assertThat(answer.at("/source/zh").asString()).contains("四议两公开");
    assertThat(flow.valueStream().map(step -> step.path("id").asString()))
        .containsExactly(
            "proposal",
            "consultation",
            "review",
            "resolution",
            "resolution-publicity",
            "implementation",
            "result-publicity");
    assertThat(flow.valueStream()).allSatisfy(FlowStory::isAnnotated);
    assertThat(flow.get(1).at("/recordedBy/0/name/zh").asString()).isEqualTo("村党组织书记");
    assertThat(flow.get(3).at("/rules").valueStream())
        .anyMatch(rule -> rule.at("/source/zh").asString().contains("第二十六条"))
        .allMatch(rule -> !rule.at("/source/zh").asString().isBlank());
    secretary
        .records(proposed, "consultation", VILLAGE_COMMITTEE, attendedBy(3).approvedBy(3))
        .refused(422, "WRONG_BODY");
  }

  @Test
  @DisplayName("流程随办理前进:已办、正办、未办一目了然")
  void the_flow_moves_with_the_exercise() {
    var secretary = VILLAGE.secretary();
    var proposed = secretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    assertThat(states(proposed)).startsWith("DONE", "OPEN", "AHEAD");

    var failed =
        secretary
            .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(7).approvedBy(3))
            .accepted();
    assertThat(states(failed)).startsWith("DONE", "OPEN", "AHEAD");

    var consulted =
        secretary
            .records(failed, "consultation", TWO_COMMITTEES, attendedBy(7).approvedBy(4))
            .accepted();
    assertThat(states(consulted)).startsWith("DONE", "DONE", "OPEN", "AHEAD");
    var flow = secretary.asks(consulted, "/flow");
    assertThat(flow.at("/steps/1/vote/meeting/approve").asInt()).isEqualTo(4);
  }

  private static Stream<String> states(Reply after) {
    return VILLAGE
        .clerk()
        .asks(after, "/flow")
        .accepted()
        .at("/steps")
        .valueStream()
        .map(step -> step.path("state").asString());
  }

  private static void isAnnotated(JsonNode step) {
    assertThat(step.at("/name/zh").asString()).isNotBlank();
    assertThat(step.at("/bodies/0/name/zh").asString()).isNotBlank();
    assertThat(step.at("/recordedBy/0/name/zh").asString()).isNotBlank();
    assertThat(step.at("/materials/0/zh").asString()).isNotBlank();
    assertThat(step.at("/supervisionPoint/zh").asString()).isNotBlank();
  }
}
