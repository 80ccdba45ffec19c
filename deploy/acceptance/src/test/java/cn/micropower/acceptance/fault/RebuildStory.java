package cn.micropower.acceptance.fault;

import static cn.micropower.acceptance.client.Meeting.attendedBy;
import static cn.micropower.contracts.code.Body.TWO_COMMITTEES;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("视图被人改坏:从账本重建,与原来一模一样")
class RebuildStory {
  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Reply consulted = anExercise();

  @Test
  @DisplayName("用 SQL 改坏用权视图,由运维重建;重建期间照常回答,重建之后回答如初")
  void the_view_of_exercises_is_rebuilt_equal() {
    var before = answers();
    var table = "view_exercise_" + status("exercise").path("live").asInt();
    Floor.POWER_LIST.change("update " + table + ".exercise set title = '篡改'");
    Floor.POWER_LIST.change("delete from " + table + ".vote");
    Floor.POWER_LIST.change(
        "update "
            + table
            + ".line set post = 'post:nobody', occurred_on = '1999-09-09', version = version + 5");
    Floor.POWER_LIST.change("delete from " + table + ".official");
    assertThat(answers()).as("the damage shows").doesNotContainAnyElementsOf(before.subList(0, 4));

    rebuild("exercise");

    assertThat(answers()).isEqualTo(before);
  }

  @Test
  @DisplayName("用 SQL 改坏名录视图,同样重建如初;没有运维职责的人不能下令重建")
  void the_view_of_the_directory_is_rebuilt_equal() {
    var before = answers();
    var table = "view_directory_" + status("directory").path("live").asInt();
    Floor.POWER_LIST.change("update " + table + ".unit set name_zh = '改名村'");
    Floor.POWER_LIST.change("truncate " + table + ".post, " + table + ".roll");
    assertThat(answers()).isNotEqualTo(before);

    village
        .secretary()
        .account()
        .to("/operations/power-list/views/directory/rebuilds")
        .sendsText("")
        .refused(403, "ROLE_MAY_NOT");
    Demonstration.operator()
        .to("/operations/power-list/views/none/rebuilds")
        .sendsText("")
        .refused(404, "NOT_FOUND");
    rebuild("directory");

    assertThat(answers()).isEqualTo(before);
  }

  private static void rebuild(String view) {
    int before = status(view).path("live").asInt();
    Demonstration.operator()
        .to("/operations/power-list/views/" + view + "/rebuilds")
        .sendsText("")
        .accepted();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> answersMeanwhile() && status(view).path("live").asInt() > before);
  }

  private static boolean answersMeanwhile() {
    var unit = Demonstration.anonymous().asks("/units/unit:lianhua");
    var list = Demonstration.village("lianhua").clerk().account();
    return unit.accepted().isAccepted()
        && list.asks("/exercises?unit=unit:lianhua").accepted().isAccepted();
  }

  private static JsonNode status(String view) {
    return Demonstration.operator()
        .asks("/operations/power-list/views")
        .accepted()
        .body()
        .valueStream()
        .filter(status -> status.path("view").asString().equals(view))
        .findFirst()
        .orElseThrow();
  }

  private List<String> answers() {
    var reader = village.clerk().account();
    var exercise = "/exercises/" + consulted.id();
    return Stream.of(
            exercise,
            exercise + "/story",
            exercise + "/flow",
            "/exercises?unit=" + village.id(),
            "/units/" + village.id())
        .map(path -> reader.asks(path).accepted().text())
        .toList();
  }

  private Reply anExercise() {
    var secretary = village.secretary();
    var proposed = secretary.proposes("A01", attendedBy(5).approvedBy(5)).accepted();
    secretary
        .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(5).approvedBy(5))
        .refused(422, "QUORUM_MUST_BE_MET");
    var consulted =
        secretary
            .records(proposed, "consultation", TWO_COMMITTEES, attendedBy(9).approvedBy(8))
            .accepted();
    secretary.asks(consulted, "").accepted();
    return consulted;
  }
}
