package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("闭环:从公布清单到再评议,有案无案都走完")
class CircleStory {
  private final WholeCircle circle = new WholeCircle(District.foundedAndPublished());

  @Test
  @DisplayName("无案:整改、反馈、再评议;全程一条线,谁、何职、依何规、账本何处")
  void without_a_case_the_circle_closes_and_its_story_is_told() {
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    assertThat(circle.putRightAndAppraisedAgain(inquiry).at("/ending").asString())
        .isEqualTo("RECTIFIED");

    var lines = Outcome.trail(Demonstration.anonymous(), exercise);
    assertThat(lines.stream().map(line -> line.path("kind").asString()))
        .containsSubsequence(
            "power-list.exercise-proposed",
            "power-list.step-completed",
            "power-list.resolution-passed",
            "disclosure.duty-opened",
            "disclosure.posted",
            "supervision.appraisal-opened",
            "supervision.votes-counted",
            "supervision.appraisal-closed",
            "supervision.inquiry-opened",
            "supervision.rectification-ordered",
            "supervision.feedback-given",
            "supervision.inquiry-ended");
    assertThat(lines).allSatisfy(CircleStory::saysWhoAndWhere);
    assertThat(lines.getFirst().at("/post").asString()).isEqualTo(circle.village.post("secretary"));
    assertThat(lines.getFirst().toString()).contains("rule-pack:");
  }

  @Test
  @Capability("C018")
  @DisplayName("有案:线索四种方式处置,立案、结案,整改进廉政档案;村里所见与无案时无异")
  void with_a_case_the_circle_closes_and_the_village_sees_the_same() {
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    Outcome.trail(Demonstration.anonymous(), exercise, "supervision.inquiry-opened");
    var village = Reading.outside(circle, circle.names(exercise, inquiry));
    var before = village.answers();
    var clue = circle.throughACase(inquiry);
    assertThat(village.answers()).isEqualTo(before);
    assertThat(clue.handler().asks("/clues/" + clue.id()).accepted().at("/subjects/0").asString())
        .isEqualTo(circle.subject());

    var volume = "/units/" + circle.village.id() + "/integrity-volume";
    var section = circle.deputy.asks(volume).accepted();
    assertThat(section.text()).contains(circle.subject(), "多付工程款", "诫勉谈话", "追回多付款项");

    WholeCircle.awaitsOrder(inquiry);
    assertThat(circle.carriedOutAndAppraisedAgain(inquiry).at("/ending").asString())
        .isEqualTo("RECTIFIED");
    var lines = Outcome.trail(circle.village.director().account(), exercise);
    assertThat(lines.toString()).doesNotContain("sealed", "clue", "case");
  }

  /** An official with the post, or a policy, and the place in the ledger. */
  private static void saysWhoAndWhere(JsonNode line) {
    assertThat(line.at("/leaf").isNumber()).as(line.toString()).isTrue();
    assertThat(line.at("/source").asString()).isNotBlank();
    var role = line.at("/role").asString();
    assertThat(role).as(line.toString()).isNotBlank();
    if (!role.equals("POLICY")) {
      assertThat(line.at("/actor/id").asString()).as(line.toString()).startsWith("person:");
      assertThat(line.at("/post").asString()).as(line.toString()).startsWith("post:");
    }
  }
}
