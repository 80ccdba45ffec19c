package cn.micropower.acceptance.disclosure;

import static cn.micropower.acceptance.client.Clock.today;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.client.Board;
import cn.micropower.acceptance.client.Clock;
import cn.micropower.acceptance.client.Demonstration;
import cn.micropower.acceptance.client.District;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Posting;
import cn.micropower.acceptance.client.Village;
import cn.micropower.acceptance.stage.Floor;
import cn.micropower.acceptance.stage.Stage;
import cn.micropower.acceptance.stage.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("逾期未公开:没有人问,也自己成为事实")
class OverdueStory {
  private static final int DAYS = 3;
  private static final int A_DAY = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Village village = District.foundedAndPublished().foundsVillage();
  private final Board board = new Board(village);

  @Test
  @DisplayName("时钟一跳三十天:清扫途中被杀,另一个副本接着,两个一起再走一阵;每项逾期恰好一次,按到期先后")
  void what_was_missed_becomes_a_fact_once_and_in_due_order() {
    var system = Stage.system();
    var duties = new ArrayList<String>();
    for (int day = 0; day < DAYS; day++) {
      for (int duty = 0; duty < A_DAY; duty++) {
        duties.add(board.awaits("DUE", Official.resolved(village), "resolution-publicity"));
      }
      Clock.passDays(1);
    }
    Clock.passDays(30);
    Awaitility.await()
        .pollInterval(Duration.ofMillis(1))
        .pollDelay(Duration.ZERO)
        .until(() -> !overdue(duties).isEmpty());
    system.kill("disclosure");
    assertThat(overdue(duties)).as("fired before the kill").hasSizeLessThan(duties.size());
    system.start("disclosure-twin");
    try {
      system.start("disclosure");
      Awaitility.await().atMost(PATIENCE).until(() -> overdue(duties).size() >= duties.size());
      Awaitility.await()
          .during(Duration.ofSeconds(3))
          .atMost(PATIENCE)
          .until(() -> overdue(duties).size() == duties.size());
    } finally {
      system.stop("disclosure-twin");
    }

    assertThat(overdue(duties)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(duties);
    assertThat(dueTimes(overdue(duties))).isSorted();
    Awaitility.await().atMost(PATIENCE).until(() -> board.showing("DUE").count() == 0);
    assertThat(board.showing("LATE")).hasSize(duties.size());
  }

  @Test
  @DisplayName("迟到的张贴,须有原因和另一名在职人员见证;收下、标明迟到,逾期的事实不消失")
  void a_late_posting_is_accepted_and_marked_and_the_overdue_fact_stays() {
    var duty = board.awaits("DUE", Official.resolved(village), "resolution-publicity");
    Clock.passDays(11);
    Awaitility.await().atMost(PATIENCE).until(() -> board.showing("LATE").count() == 1);
    var director = village.director();
    var posting = Posting.from(today(), 7);

    director.posts(duty, posting).refused(422, "LATE_NEEDS_ATTESTOR");
    director.posts(duty, posting.vouchedForBy("person:nobody")).refused(400, "INVALID_FIELD");
    director
        .posts(duty, posting.vouchedForBy(village.post("director").replace("post:", "person:")))
        .refused(422, "ATTESTOR_IS_ACTOR");
    var posted =
        director
            .posts(
                duty, posting.vouchedForBy(village.post("supervisor").replace("post:", "person:")))
            .accepted();

    var shown = Board.asksAfter(posted, duty).accepted();
    assertThat(shown.at("/posted/late").asBoolean()).isTrue();
    assertThat(shown.at("/posted/attested").asBoolean()).isTrue();
    assertThat(shown.at("/overdue").asBoolean()).isTrue();
    assertThat(board.showing("LATE").map(it -> it.path("id").asString())).containsExactly(duty);
    assertThat(overdue(List.of(duty))).containsExactly(duty);
  }

  @Test
  @DisplayName("公开栏人人可读;不知道的单位、不存在的状态,照样说得清楚")
  void the_board_is_open_to_everyone_and_clear_about_what_it_does_not_know() {
    board.awaits("DUE", Official.resolved(village), "resolution-publicity");
    var anyone = Demonstration.anonymous();
    anyone
        .asks("/units/" + village.id() + "/disclosures?state=hidden")
        .refused(400, "INVALID_FIELD");
    anyone.asks("/units/unit:nowhere/disclosures").refused(404, "NOT_FOUND");
    anyone.asks("/duties/duty:nothing").refused(404, "NOT_FOUND");
    assertThat(board.showing("PUBLISHED")).isEmpty();
  }

  private static List<Instant> dueTimes(List<String> duties) {
    return duties.stream()
        .map(duty -> Instant.parse(Board.asks(duty).accepted().at("/dueAt").asString()))
        .toList();
  }

  /** The overdue facts of those duties, in the order in which they were recorded. */
  private static List<String> overdue(List<String> duties) {
    return Floor.DISCLOSURE
        .all(
            """
            select aggregate_identifier from domain_event
            where payload_type = 'duty.disclosure-overdue' order by global_index
            """)
        .stream()
        .filter(duties::contains)
        .toList();
  }
}
