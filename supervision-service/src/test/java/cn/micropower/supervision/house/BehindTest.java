package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.id.HandoverId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("用权全程正在补齐")
class BehindTest extends Telling {
  @Autowired
  @Qualifier("inbox")
  SmartLifecycle inbox;

  @Test
  @DisplayName("任何一部正在重建，全程答 503，不拿残缺的当全部；补齐之后一字不差")
  void a_story_that_lacks_a_part_is_told_to_nobody() {
    var item = matter();
    refusedBy("VOTES_NOT_COUNTED", close(told(item)));
    var path = trail(Objects.requireNonNull(item.exercise()));
    awaitText(path, "supervision.appraisal-opened");
    awaitText(path, "disclosure.briefing-held");
    awaitText(path, "refusal.recorded");
    somethingOfACase();
    var story = body(read(path));
    for (var part : PARTS) {
      inbox.stop();
      try {
        assertThat(rebuild(part)).hasStatusOk();
        isBehind(read(path));
        isBehind(readAs("person:anybody", "unit:guanlan", path));
        isBehind(read("/exercises/exercise:none/trail"));
      } finally {
        inbox.start();
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(body(read(path))).isEqualTo(story));
    }
  }

  /** Part of no story here; but the part that it is in has been filled so far. */
  private void somethingOfACase() {
    var handover = new HandoverId("sealed:" + UUID.randomUUID());
    CASE.tell(
        "sealed:" + UUID.randomUUID(), new ClueReturned(handover, "退回补助", clock.today()), Map.of());
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.sql("select count(*) from trail_case where handover = ?")
                            .param(handover.value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1));
  }

  private static void isBehind(MvcTestResult answer) {
    assertThat(answer).hasStatus(503).bodyJson().extractingPath("$.code").isEqualTo("VIEW_BEHIND");
  }
}
