package cn.micropower.acceptance.circle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("重建:监督服务从别处得来的一切都没了,由主题重来,回答与原来一字不差")
class RebuiltStory {
  private static final String GROUPS =
      "select distinct replace(consumer_group, 'supervision-replica-', '') from inbox_mark"
          + " where consumer_group like 'supervision-replica-%'";
  private static final String COPIES =
      "select table_schema || '.' || table_name from information_schema.tables"
          + " where table_name ~ '^(trail|replica)_' or table_schema like 'view\\_%'";
  private static final String BEHIND =
      "select consumer_group from inbox_goal goal"
          + " left join inbox_mark mark using (consumer_group, source, partition)"
          + " where coalesce(mark.leaf, -1) < goal.leaf";
  private static final List<String> VIEWS = List.of("appraisal", "inquiry");

  private final WholeCircle circle = new WholeCircle(District.foundedAndPublished());

  @Test
  @DisplayName("有案的一圈走完;清空全部副本和全程,重启,由运维下令重建")
  void what_it_was_told_comes_back_from_the_topics_alone() {
    var exercise = circle.published();
    var inquiry = circle.rejectedTwice();
    circle.throughACase(inquiry);
    WholeCircle.awaitsOrder(inquiry);
    circle.carriedOutAndAppraisedAgain(inquiry);
    Outcome.trail(circle.discipline, exercise);
    var reading = Reading.whole(circle, circle.names(exercise, inquiry));
    var before = reading.answers();

    Stage.system().kill("supervision");
    Floor.SUPERVISION
        .all(COPIES)
        .forEach(table -> Floor.SUPERVISION.change("delete from " + table));
    Stage.system().start("supervision");
    assertThat(reading.answers()).as("the loss shows").isNotEqualTo(before);

    Floor.SUPERVISION.all(GROUPS).forEach(replica -> orders("replicas/" + replica));
    VIEWS.forEach(view -> orders("views/" + view));
    Awaitility.await("the same answers")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> assertThat(reading.answers()).isEqualTo(before));
    Awaitility.await("every copy stands where it stood")
        .atMost(Duration.ofMinutes(2))
        .until(() -> Floor.SUPERVISION.all(BEHIND).isEmpty());
  }

  /** Until units and officials are there again, nobody's authority can be told: ask again. */
  private static void orders(String what) {
    var order = Demonstration.operator().to("/operations/supervision/" + what + "/rebuilds");
    Awaitility.await("the order of " + what)
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(300))
        .until(() -> order.sendsText("").isAccepted());
  }
}
