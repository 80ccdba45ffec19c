package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.capability.Capability;
import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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

    var lines = trail(Demonstration.anonymous(), exercise, "supervision.inquiry-ended");
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
    var proposed = lines.getFirst();
    assertThat(proposed.at("/actor/id").asString()).startsWith("person:");
    assertThat(proposed.at("/post").asString()).isEqualTo(circle.village.post("secretary"));
    assertThat(proposed.at("/source").asString()).isEqualTo("power-list");
    assertThat(proposed.at("/leaf").isNumber()).isTrue();
    assertThat(proposed.toString()).contains("rule-pack:");
  }

  @Test
  @Capability("C018")
  @DisplayName("有案:线索四种方式处置,立案、结案,整改进廉政档案;村里所见与无案时无异")
  void with_a_case_the_circle_closes_and_the_village_sees_the_same() {
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    var before = inquiry.read();
    var clue = circle.throughACase(inquiry);
    assertThat(inquiry.read().text()).isEqualTo(before.text());
    assertThat(clue.handler().asks("/clues/" + clue.id()).accepted().at("/subjects/0").asString())
        .isEqualTo(circle.subject());

    var volume = "/units/" + circle.village.id() + "/integrity-volume";
    var section = circle.deputy.asks(volume).accepted();
    assertThat(section.text()).contains(circle.subject(), "多付工程款", "诫勉谈话", "追回多付款项");
    outsiders().forEach(outsider -> outsider.asks(volume).refused(404, "NOT_FOUND"));

    WholeCircle.awaitsOrder(inquiry);
    assertThat(circle.carriedOutAndAppraisedAgain(inquiry).at("/ending").asString())
        .isEqualTo("RECTIFIED");
    var lines = trail(circle.village.director().account(), exercise, "supervision.inquiry-ended");
    assertThat(lines.toString()).doesNotContain("sealed", "clue", "case");
  }

  private Stream<Account> outsiders() {
    return Stream.of(
        circle.village.director().account(),
        circle.village.secretary().account(),
        circle.district.commission(),
        circle.district.township("secretary"),
        Demonstration.operator());
  }

  /** What the account reads of the exercise, once that line is there. */
  private static List<JsonNode> trail(Account account, Reply exercise, String last) {
    return Awaitility.await("the story with " + last)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> account.asks("/exercises/" + exercise.id() + "/trail"),
            reply -> reply.text().contains("\"" + last + "\""))
        .at("/lines")
        .valueStream()
        .toList();
  }
}
