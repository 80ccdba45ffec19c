package cn.micropower.disclosure.duty;

import static cn.micropower.contracts.code.Role.VILLAGE_COMMITTEE_DIRECTOR;
import static cn.micropower.contracts.code.Role.VILLAGE_PARTY_SECRETARY;
import static cn.micropower.disclosure.duty.DutyMonth.DUE;
import static cn.micropower.disclosure.duty.DutyMonth.DUTY;
import static cn.micropower.disclosure.duty.DutyMonth.FIRST;
import static cn.micropower.disclosure.duty.DutyMonth.MORNING;
import static cn.micropower.disclosure.duty.DutyMonth.SEVENTH;
import static cn.micropower.disclosure.duty.DutyMonth.at;
import static cn.micropower.disclosure.duty.DutyMonth.attestedBy;
import static cn.micropower.disclosure.duty.DutyMonth.days;
import static cn.micropower.disclosure.duty.DutyMonth.firstDay;
import static cn.micropower.disclosure.duty.DutyMonth.opened;
import static cn.micropower.disclosure.duty.DutyMonth.overdue;
import static cn.micropower.disclosure.duty.DutyMonth.post;
import static cn.micropower.disclosure.duty.DutyMonth.posted;
import static cn.micropower.disclosure.duty.DutyMonth.postedLate;
import static cn.micropower.disclosure.duty.DutyMonth.posting;
import static cn.micropower.disclosure.duty.DutyStory.given;

import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.rule.Force;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyStory.Then;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("张贴")
class PostingTest {
  private static final Posting SEVEN_DAYS = posting(FIRST, SEVENTH);
  private static final Posting FROM_TOMORROW =
      between(MORNING, FIRST.plusDays(1), SEVENTH.plusDays(1));
  private static final LocalDate TWELFTH = FIRST.plusDays(11);

  @Test
  @DisplayName("一日张贴，七日止，首尾在内足七天")
  void what_hangs_from_the_1st_to_the_7th_hangs_seven_days() {
    hanging(SEVEN_DAYS, MORNING).happened(posted());
  }

  @Test
  @DisplayName("六天：规则只作提示的记为未达，强制的拒绝并告知规则包")
  void six_days_are_marked_or_refused_as_the_pack_says() {
    var six = posting(FIRST, SEVENTH.minusDays(1));
    hanging(six, MORNING).happened(posted(six, 6, false, null));
    var blocking = opened(Content.Kind.RESOLUTION, Force.BLOCK);
    hanging(blocking, six, MORNING)
        .refusedBy(DutyRule.PUBLICITY_TOO_SHORT, "规则包 rule-pack:yunxi v1：resolution.publicity");
  }

  @Test
  @DisplayName("没有照片")
  void without_a_photograph_nothing_is_posted() {
    var bare = new Posting(Channel.VILLAGE_BOARD, "公开栏", MORNING, FIRST, SEVENTH, null);
    hanging(bare, MORNING).refusedBy(DutyRule.PHOTO_REQUIRED);
  }

  @Test
  @DisplayName("不负责此项公开的职务")
  void a_post_that_does_not_answer_for_it_is_refused() {
    given(opened())
        .when(VILLAGE_PARTY_SECRETARY, post(SEVEN_DAYS, MORNING))
        .refusedBy(DutyRule.POST_NOT_RESPONSIBLE);
  }

  @Test
  @DisplayName("张贴两次")
  void it_is_posted_once() {
    given(opened(), posted())
        .when(VILLAGE_COMMITTEE_DIRECTOR, post(SEVEN_DAYS, MORNING))
        .refusedBy(DutyRule.ALREADY_POSTED);
  }

  @Test
  @DisplayName("张贴时间在将来")
  void a_posting_of_the_future_is_refused() {
    hanging(SEVEN_DAYS, SEVEN_DAYS.postedAt().minusSeconds(1))
        .refusedBy(DutyRule.POSTED_IN_THE_FUTURE);
    hanging(SEVEN_DAYS, SEVEN_DAYS.postedAt()).happened(posted());
  }

  @Test
  @DisplayName("首日早于张贴之日、早于决议，末日早于首日")
  void days_that_cannot_be_are_refused() {
    var yesterday = FIRST.minusDays(1);
    hanging(between(MORNING, yesterday, SEVENTH), MORNING)
        .refusedBy(DutyRule.FIRST_DAY_BEFORE_POSTING);
    hanging(between(at(yesterday, 9), yesterday, SEVENTH), MORNING)
        .refusedBy(DutyRule.FIRST_DAY_TOO_EARLY);
    hanging(between(MORNING, FIRST, yesterday), MORNING).refusedBy(DutyRule.LAST_DAY_BEFORE_FIRST);
  }

  @Test
  @DisplayName("结果公示自验收次日起算（R12），天数由规则包规定")
  void a_result_counts_from_the_day_after_its_acceptance() {
    var rule = firstDay(Content.Kind.RESULT);
    var result = opened(Content.Kind.RESULT, Force.WARN);
    hanging(result, SEVEN_DAYS, MORNING)
        .refusedBy(DutyRule.FIRST_DAY_TOO_EARLY, "规则包 rule-pack:yunxi v1：result.first-day");
    hanging(result, FROM_TOMORROW, MORNING).happened(posted(FROM_TOMORROW, 7, rule, false, null));
  }

  @Test
  @DisplayName("区里改为第三日起算的，第二日过早；只作提示的，收下并记为未达")
  void the_pack_says_when_it_may_begin() {
    var third = days("result.first-day", 2, Force.BLOCK);
    hanging(opened(Content.Kind.RESULT, Force.WARN, third), FROM_TOMORROW, MORNING)
        .refusedBy(DutyRule.FIRST_DAY_TOO_EARLY);
    var hint = days("result.first-day", 2, Force.WARN);
    hanging(opened(Content.Kind.RESULT, Force.WARN, hint), FROM_TOMORROW, MORNING)
        .happened(posted(FROM_TOMORROW, 7, hint, false, null));
  }

  @Test
  @DisplayName("没有这样的规则的，只是不得早于事项本身")
  void without_a_rule_it_may_begin_on_the_day_itself() {
    var unruled = opened(Content.Kind.RESULT, Force.WARN, null);
    hanging(unruled, SEVEN_DAYS, MORNING).happened(posted(SEVEN_DAYS, 7, null, false, null));
    var yesterday = FIRST.minusDays(1);
    hanging(unruled, between(at(yesterday, 9), yesterday, SEVENTH), MORNING)
        .refusedBy(DutyRule.FIRST_DAY_TOO_EARLY, DutyRule.FIRST_DAY_TOO_EARLY.law());
  }

  @Test
  @DisplayName("逾期张贴，没有原因和见证人的拒绝；有的收下并标明，逾期的事实仍在")
  void a_late_posting_needs_a_second_hand_and_stays_late() {
    var late = posting(TWELFTH, TWELFTH.plusDays(6));
    var now = at(TWELFTH, 9);
    var attestation = attestedBy("person:secretary", true);

    given(opened(), overdue())
        .when(VILLAGE_COMMITTEE_DIRECTOR, post(late, now))
        .refusedBy(DutyRule.LATE_NEEDS_ATTESTOR);
    given(opened(), overdue())
        .when(VILLAGE_COMMITTEE_DIRECTOR, new PostDisclosure(DUTY, late, attestation, now))
        .happened(postedLate(late, attestation));
  }

  @Test
  @DisplayName("期限已过而逾期尚未记录的，先记逾期")
  void a_late_posting_first_leaves_the_fact_that_it_is_late() {
    var late = posting(TWELFTH, TWELFTH.plusDays(6));
    var attestation = attestedBy("person:secretary", true);

    attested(late, attestation, at(TWELFTH, 9)).happened(overdue(), postedLate(late, attestation));
  }

  @Test
  @DisplayName("期限前一秒不算逾期")
  void one_second_before_it_is_due_it_is_in_time() {
    var eleventh = FIRST.plusDays(10);
    var intime = posting(eleventh, eleventh.plusDays(6));
    hanging(intime, DUE.minus(Duration.ofSeconds(1))).happened(posted(intime, 7, false, null));
  }

  @Test
  @DisplayName("事后补录也须见证，未过期限的不算逾期")
  void an_entry_on_a_later_day_needs_a_second_hand_too() {
    var now = at(FIRST.plusDays(1), 9);
    var attestation = attestedBy("person:secretary", true);
    hanging(SEVEN_DAYS, now).refusedBy(DutyRule.LATE_NEEDS_ATTESTOR);
    attested(SEVEN_DAYS, attestation, now).happened(posted(SEVEN_DAYS, 7, false, attestation));
  }

  @Test
  @DisplayName("见证人须是另一名在职人员")
  void two_hands_are_two_persons() {
    attested(SEVEN_DAYS, attestedBy("person:village-committee-director", true), MORNING)
        .refusedBy(DutyRule.ATTESTOR_IS_ACTOR);
    attested(SEVEN_DAYS, attestedBy("person:stranger", false), MORNING)
        .refusedBy(DutyRule.ATTESTOR_NOT_IN_OFFICE);
  }

  private static Then hanging(Posting posting, Instant now) {
    return attested(posting, null, now);
  }

  private static Then hanging(DutyOpened opened, Posting posting, Instant now) {
    return given(opened).when(VILLAGE_COMMITTEE_DIRECTOR, post(posting, now));
  }

  private static Then attested(Posting posting, @Nullable Attestation attestation, Instant now) {
    return given(opened())
        .when(VILLAGE_COMMITTEE_DIRECTOR, new PostDisclosure(DUTY, posting, attestation, now));
  }

  private static Posting between(Instant postedAt, LocalDate firstDay, LocalDate lastDay) {
    return new Posting(Channel.BROADCAST, "村广播", postedAt, firstDay, lastDay, "0f".repeat(32));
  }
}
