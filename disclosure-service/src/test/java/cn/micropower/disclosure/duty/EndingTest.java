package cn.micropower.disclosure.duty;

import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_MEMBER;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.disclosure.duty.DutyMonth.DUE;
import static cn.micropower.disclosure.duty.DutyMonth.DUTY;
import static cn.micropower.disclosure.duty.DutyMonth.SEVENTH;
import static cn.micropower.disclosure.duty.DutyMonth.at;
import static cn.micropower.disclosure.duty.DutyMonth.ended;
import static cn.micropower.disclosure.duty.DutyMonth.opened;
import static cn.micropower.disclosure.duty.DutyMonth.overdue;
import static cn.micropower.disclosure.duty.DutyMonth.posted;
import static cn.micropower.disclosure.duty.DutyStory.given;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公示期满与逾期")
class EndingTest {
  private static final Instant EIGHTH = at(SEVENTH.plusDays(1), 0);
  private static final Instant TOO_EARLY = EIGHTH.minusSeconds(1);

  @Test
  @DisplayName("公示期未满，任何人不得提前结束")
  void an_early_closing_is_refused() {
    given(opened(), posted())
        .when(VILLAGE_COMMITTEE_MEMBER, new CloseDuty(DUTY, TOO_EARLY))
        .refusedBy(DutyRule.EARLY_CLOSING);
    given(opened(), posted())
        .whenTold(new EndPublicity(DUTY, TOO_EARLY))
        .refusedBy(DutyRule.EARLY_CLOSING);
  }

  @Test
  @DisplayName("一日起七天，八日零时期满")
  void from_the_1st_for_seven_days_it_is_over_at_midnight_of_the_8th() {
    given(opened(), posted()).whenTold(new EndPublicity(DUTY, EIGHTH)).happened(ended());
    given(opened(), posted())
        .when(VILLAGE_COMMITTEE_MEMBER, new CloseDuty(DUTY, EIGHTH))
        .happened(ended());
  }

  @Test
  @DisplayName("期满只有一次：到期再告知不起变化，人再结束则拒绝")
  void it_ends_once() {
    given(opened(), posted(), ended()).whenTold(new EndPublicity(DUTY, EIGHTH)).happened();
    given(opened(), posted(), ended())
        .when(VILLAGE_COMMITTEE_MEMBER, new CloseDuty(DUTY, EIGHTH))
        .refusedBy(DutyRule.ALREADY_ENDED);
  }

  @Test
  @DisplayName("没有张贴的不能结束，不负责的职务不能结束")
  void what_does_not_hang_is_not_taken_down() {
    given(opened())
        .when(VILLAGE_COMMITTEE_MEMBER, new CloseDuty(DUTY, EIGHTH))
        .refusedBy(DutyRule.NOTHING_POSTED);
    given(opened(), posted())
        .when(VILLAGE_PARTY_SECRETARY, new CloseDuty(DUTY, EIGHTH))
        .refusedBy(DutyRule.POST_NOT_RESPONSIBLE);
  }

  @Test
  @DisplayName("到期未张贴，记为逾期，只记一次")
  void a_duty_not_met_in_time_is_overdue_once() {
    given(opened()).whenTold(new MarkOverdue(DUTY, DUE)).happened(overdue());
    given(opened(), overdue()).whenTold(new MarkOverdue(DUTY, DUE)).happened();
  }

  @Test
  @DisplayName("已张贴的不会逾期，未到期的不会逾期")
  void what_hangs_or_still_has_time_is_not_overdue() {
    given(opened(), posted()).whenTold(new MarkOverdue(DUTY, DUE)).happened();
    given(opened())
        .whenTold(new MarkOverdue(DUTY, DUE.minusSeconds(1)))
        .refusedBy(DutyRule.NOT_DUE_YET);
  }
}
