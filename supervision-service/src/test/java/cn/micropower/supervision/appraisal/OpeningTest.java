package cn.micropower.supervision.appraisal;

import static cn.micropower.supervision.appraisal.MatterStory.given;
import static cn.micropower.supervision.appraisal.MatterYear.INQUIRY;
import static cn.micropower.supervision.appraisal.MatterYear.MATTER;
import static cn.micropower.supervision.appraisal.MatterYear.SPRING;
import static cn.micropower.supervision.appraisal.MatterYear.WINTER;
import static cn.micropower.supervision.appraisal.MatterYear.closed;
import static cn.micropower.supervision.appraisal.MatterYear.open;
import static cn.micropower.supervision.appraisal.MatterYear.opened;
import static cn.micropower.supervision.appraisal.MatterYear.settle;
import static cn.micropower.supervision.appraisal.MatterYear.toldAgain;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.id.MatterId;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("开启评议")
class OpeningTest {

  @Test
  @DisplayName("发布过的事项即可评议；同一次发布再次送达，不再开启")
  void what_was_told_is_appraised_once() {
    given().whenTold(open(WINTER, null)).happened(opened(WINTER, null));
    given(opened(WINTER, null)).whenTold(open(WINTER, null)).happened();
    given(opened(WINTER, null), closed(WINTER, 0, false, null))
        .whenTold(open(WINTER, null))
        .happened();
  }

  @Test
  @DisplayName("同一事项一次只开一场评议；其间再次发布，只作记录")
  void one_appraisal_of_a_matter_at_a_time() {
    var again = toldAgain(SPRING, null);
    given(opened(WINTER, null)).whenTold(open(SPRING, null)).happened(again);
    given(opened(WINTER, null), again).whenTold(open(SPRING, null)).happened();
    given(opened(WINTER, null), closed(WINTER, 1, false, null))
        .whenTold(open(SPRING, null))
        .happened(opened(SPRING, null));
  }

  @Test
  @DisplayName("核查期间不因发布而评议，只评议整改；核查了结后照常")
  void what_is_inquired_into_waits_for_its_rectification() {
    var inquired = closed(WINTER, 2, true, null);
    given(opened(WINTER, null), inquired)
        .whenTold(open(SPRING, null))
        .happened(toldAgain(SPRING, null));
    given(opened(WINTER, null), inquired)
        .whenTold(open(SPRING, INQUIRY))
        .happened(opened(SPRING, INQUIRY));
    given(opened(WINTER, null), inquired, new MatterSettled(MATTER))
        .whenTold(open(SPRING, null))
        .happened(opened(SPRING, null));
  }

  @Test
  @DisplayName("核查结束，事项了结一次；没有核查的，无可了结")
  void a_matter_is_settled_once() {
    var inquired = closed(WINTER, 2, true, null);
    given(opened(WINTER, null), inquired).whenTold(settle()).happened(new MatterSettled(MATTER));
    given(opened(WINTER, null), inquired, new MatterSettled(MATTER)).whenTold(settle()).happened();
    given(opened(WINTER, null), closed(WINTER, 0, false, null)).whenTold(settle()).happened();
  }

  @Test
  @DisplayName("评议的代号由事项和缘由而来，同者恒同")
  void the_same_occasion_has_the_same_id() {
    assertThat(Appraisals.idOf(MATTER.id(), "briefing:winter"))
        .isEqualTo(WINTER)
        .isNotEqualTo(SPRING)
        .isNotEqualTo(Appraisals.idOf(new MatterId("matter:other"), "briefing:winter"));
  }
}
