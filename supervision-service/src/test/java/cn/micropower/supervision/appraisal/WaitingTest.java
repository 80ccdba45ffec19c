package cn.micropower.supervision.appraisal;

import static cn.micropower.contracts.code.Role.SUPERVISION_COMMITTEE_CHAIR;
import static cn.micropower.supervision.appraisal.MatterStory.given;
import static cn.micropower.supervision.appraisal.MatterYear.INQUIRY;
import static cn.micropower.supervision.appraisal.MatterYear.MATTER;
import static cn.micropower.supervision.appraisal.MatterYear.SPRING;
import static cn.micropower.supervision.appraisal.MatterYear.STANDARD;
import static cn.micropower.supervision.appraisal.MatterYear.TOLD;
import static cn.micropower.supervision.appraisal.MatterYear.WINTER;
import static cn.micropower.supervision.appraisal.MatterYear.close;
import static cn.micropower.supervision.appraisal.MatterYear.closed;
import static cn.micropower.supervision.appraisal.MatterYear.counted;
import static cn.micropower.supervision.appraisal.MatterYear.open;
import static cn.micropower.supervision.appraisal.MatterYear.opened;
import static cn.micropower.supervision.appraisal.MatterYear.settle;
import static cn.micropower.supervision.appraisal.MatterYear.toldAgain;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.rule.Force;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import cn.micropower.supervision.appraisal.MatterEvent.ToldAgain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("等候评议的发布")
class WaitingTest {
  private static final AppraisalId SUMMER = Appraisals.idOf(MATTER.id(), "briefing:summer");
  private static final AppraisalId MENDED = Appraisals.idOf(MATTER.id(), "feedback:winter");

  private final MatterStory inquired =
      given(opened(WINTER, null), closed(WINTER, 2, true, null), toldAgain(SPRING, null));
  private final MatterStory voted =
      given(opened(WINTER, null), toldAgain(SPRING, null), counted(WINTER, 3, Force.BLOCK));

  @Test
  @DisplayName("核查期间发布过的，事项一了结就评议；同一次发布再次送达，不再开启")
  void what_was_told_during_an_inquiry_is_appraised_at_its_end() {
    inquired.whenTold(settle()).happened(new MatterSettled(MATTER), opened(SPRING, null));
    var settled = inquired.and(new MatterSettled(MATTER)).and(opened(SPRING, null));
    settled.whenTold(open(SPRING, null)).happened();
    settled.whenTold(settle()).happened();
    settled
        .and(counted(SPRING, 3, Force.BLOCK))
        .when(SUPERVISION_COMMITTEE_CHAIR, close(SPRING))
        .happened(closed(SPRING, 0, false, null));
  }

  @Test
  @DisplayName("评议期间又发布的，这一场不核查而结束时即评议")
  void what_was_told_during_an_appraisal_is_appraised_at_its_end() {
    voted
        .when(SUPERVISION_COMMITTEE_CHAIR, close(WINTER))
        .happened(closed(WINTER, 0, false, null), opened(SPRING, null));
  }

  @Test
  @DisplayName("这一场引起核查的，仍须等到核查了结")
  void what_waits_goes_on_waiting_while_there_is_an_inquiry() {
    given(
            opened(WINTER, null),
            closed(WINTER, 1, false, null),
            opened(SPRING, null),
            toldAgain(SUMMER, null),
            counted(SPRING, 4, Force.WARN))
        .when(SUPERVISION_COMMITTEE_CHAIR, close(SPRING))
        .happened(closed(SPRING, 2, true, null));
    var mended = inquired.and(opened(MENDED, INQUIRY)).and(counted(MENDED, 3, Force.BLOCK));
    mended
        .when(SUPERVISION_COMMITTEE_CHAIR, close(MENDED))
        .happened(closed(MENDED, 0, false, INQUIRY));
    mended
        .and(closed(MENDED, 0, false, INQUIRY))
        .whenTold(settle())
        .happened(new MatterSettled(MATTER), opened(SPRING, null));
  }

  @Test
  @DisplayName("等候多次的，评议最后发布的一次，不论先后送达")
  void of_several_the_last_told_is_appraised() {
    var later = new ToldAgain(SUMMER, MATTER, TOLD.plusDays(1), null);
    var opening =
        new AppraisalOpened(SUMMER, MATTER, Occasion.BRIEFING, STANDARD, TOLD.plusDays(1), null);
    inquired.and(later).whenTold(settle()).happened(new MatterSettled(MATTER), opening);
    given(opened(WINTER, null), closed(WINTER, 2, true, null), later)
        .and(toldAgain(SPRING, null))
        .whenTold(settle())
        .happened(new MatterSettled(MATTER), opening);
    inquired
        .and(toldAgain(SUMMER, null))
        .whenTold(settle())
        .happened(new MatterSettled(MATTER), opened(SUMMER, null));
  }

  @Test
  @DisplayName("等候的若是整改，照整改再评议；发布仍等候")
  void a_rectification_that_waits_is_appraised_as_one() {
    given(opened(WINTER, null), closed(WINTER, 2, true, null), opened(SPRING, INQUIRY))
        .and(toldAgain(MENDED, INQUIRY))
        .and(counted(SPRING, 3, Force.BLOCK))
        .when(SUPERVISION_COMMITTEE_CHAIR, close(SPRING))
        .happened(closed(SPRING, 0, false, INQUIRY), opened(MENDED, INQUIRY));
  }
}
