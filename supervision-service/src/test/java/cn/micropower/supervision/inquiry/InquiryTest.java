package cn.micropower.supervision.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.testkit.RefusedBy;
import cn.micropower.supervision.inquiry.InquiryEvent.FeedbackGiven;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryEnded;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import cn.micropower.supervision.inquiry.InquiryEvent.ReappraisalFailed;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationOrdered;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationRecorded;
import cn.micropower.supervision.matter.Matter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查")
class InquiryTest {
  private static final UnitPath LUTING =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  private static final Matter MATTER =
      new Matter(
          new MatterId("matter:plan"), LUTING.below(new UnitId("unit:lianhua")), null, "修编村庄规划");
  private static final AppraisalId APPRAISAL = new AppraisalId("appraisal:plan-0");
  private static final InquiryId ID = Inquiries.idOf(APPRAISAL);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
  private static final String HASH = "2f".repeat(32);

  private static final InquiryOpened OPENED = new InquiryOpened(ID, MATTER, LUTING, APPRAISAL);
  private static final RectificationOrdered ORDERED =
      new RectificationOrdered(ID, MATTER, "重新丈量", TODAY.plusDays(10));
  private static final RectificationRecorded DONE =
      new RectificationRecorded(ID, MATTER, TODAY, HASH);
  private static final FeedbackGiven FED_BACK =
      new FeedbackGiven(ID, MATTER, new Feedback(Channel.MEETING, "村文化礼堂", TODAY, HASH));
  private static final InquiryEnded RECTIFIED =
      new InquiryEnded(ID, MATTER, Ending.RECTIFIED, null);
  private static final ReappraisalFailed FAILED = new ReappraisalFailed(ID, MATTER, APPRAISAL);

  private final AggregateTestFixture<InquiryAggregate> fixture =
      new AggregateTestFixture<>(InquiryAggregate.class);

  @Test
  @DisplayName("由上一级纪检启动一次：村和村民小组的在乡，乡的在区")
  void it_is_opened_once_at_the_unit_above() {
    when(new OpenInquiry(ID, MATTER, APPRAISAL)).expectEvents(OPENED);
    when(new OpenInquiry(ID, MATTER, APPRAISAL), OPENED).expectNoEvents();
    var group = MATTER.place().below(new UnitId("unit:lianhua-1"));
    assertThat(new Matter(MATTER.id(), group, null, "").seat()).isEqualTo(LUTING);
    assertThat(new Matter(MATTER.id(), LUTING, null, "").seat())
        .isEqualTo(UnitPath.of(LUTING.district()));
    assertThat(new Matter(MATTER.id(), UnitPath.of(LUTING.district()), null, "").seat())
        .isEqualTo(UnitPath.of(LUTING.district()));
  }

  @Test
  @DisplayName("说明清楚，核查结束")
  void an_explanation_ends_it() {
    when(new AcceptExplanation(ID, "已查明，原因属实", true), OPENED)
        .expectEvents(new InquiryEnded(ID, MATTER, Ending.EXPLAINED, "已查明，原因属实"));
  }

  @Test
  @DisplayName("责令整改、整改完成、向群众反馈、再评议通过，核查结束")
  void rectification_goes_step_by_step() {
    when(order(TODAY.plusDays(10), true), OPENED).expectEvents(ORDERED);
    when(record(TODAY), OPENED, ORDERED).expectEvents(DONE);
    when(feedBack(TODAY), OPENED, ORDERED, DONE).expectEvents(FED_BACK);
    when(conclude(false), OPENED, ORDERED, DONE, FED_BACK).expectEvents(RECTIFIED);
    when(conclude(false), OPENED, ORDERED, DONE, FED_BACK, RECTIFIED).expectNoEvents();
  }

  @Test
  @DisplayName("再评议又不满意，由纪检重新决定")
  void a_failed_reappraisal_is_decided_again() {
    when(conclude(true), OPENED, ORDERED, DONE, FED_BACK).expectEvents(FAILED);
    when(order(TODAY.plusDays(10), true), OPENED, ORDERED, DONE, FED_BACK, FAILED)
        .expectEvents(ORDERED);
  }

  @Test
  @DisplayName("期限过去仍未整改的，可以重新责令；期限当天还不可以")
  void what_passes_undone_is_ordered_again() {
    var due = ORDERED.dueOn();
    refused(InquiryRule.RECTIFICATION_NOT_OVERDUE, order(due, due.plusDays(9)), OPENED, ORDERED);
    var anew = new RectificationOrdered(ID, MATTER, "重新丈量", due.plusDays(9));
    when(order(due.plusDays(1), due.plusDays(9)), OPENED, ORDERED).expectEvents(anew);
    refused(
        InquiryRule.RECTIFICATION_NOT_OVERDUE,
        order(due.plusDays(9), due.plusDays(20)),
        OPENED,
        ORDERED,
        anew);
    refused(InquiryRule.DUE_TOO_EARLY, order(due.plusDays(1), due.plusDays(1)), OPENED, ORDERED);
    when(record(TODAY), OPENED, ORDERED, anew).expectEvents(DONE);
    refused(
        InquiryRule.NOT_AT_THIS_STAGE,
        new OrderRectification(ID, "a", due.plusDays(9), false, due.plusDays(1)),
        OPENED,
        ORDERED);
    refused(
        InquiryRule.NOT_AT_THIS_STAGE,
        order(due.plusDays(1), due.plusDays(9)),
        OPENED,
        ORDERED,
        DONE);
  }

  @Test
  @DisplayName("次序不对的步骤都被拒绝；另有缘由不能决定的，拒绝得一字不差")
  void a_step_out_of_order_is_refused() {
    var steps =
        List.<Object>of(
            new AcceptExplanation(ID, "a", true),
            order(TODAY.plusDays(1), true),
            record(TODAY),
            feedBack(TODAY));
    var stages =
        List.of(
            List.<Object>of(OPENED),
            List.<Object>of(OPENED, ORDERED),
            List.<Object>of(OPENED, DONE));
    for (var stage : stages) {
      for (var step : steps) {
        if (!fits(stage, step)) {
          refused(InquiryRule.NOT_AT_THIS_STAGE, step, stage.toArray());
        }
      }
    }
    refused(InquiryRule.NOT_AT_THIS_STAGE, new AcceptExplanation(ID, "a", false), OPENED);
    refused(InquiryRule.NOT_AT_THIS_STAGE, order(TODAY.plusDays(1), false), OPENED);
  }

  @Test
  @DisplayName("期限须在今天之后，完成和反馈不在将来，反馈不早于完成")
  void the_days_must_be_possible() {
    refused(InquiryRule.DUE_TOO_EARLY, order(TODAY, true), OPENED);
    refused(InquiryRule.DONE_IN_THE_FUTURE, record(TODAY.plusDays(1)), OPENED, ORDERED);
    refused(InquiryRule.FEEDBACK_IN_THE_FUTURE, feedBack(TODAY.plusDays(1)), OPENED, DONE);
    refused(InquiryRule.FEEDBACK_BEFORE_DONE, feedBack(TODAY.minusDays(1)), OPENED, DONE);
  }

  private static boolean fits(List<Object> stage, Object step) {
    return switch (step) {
      case RecordRectification _ -> stage.contains(ORDERED);
      case OrderRectification _ -> stage.size() == 1 || stage.contains(ORDERED);
      case GiveFeedback _ -> stage.contains(DONE);
      default -> stage.size() == 1;
    };
  }

  private void refused(InquiryRule rule, Object command, Object... facts) {
    when(command, facts).expectNoEvents().expectException(RefusedBy.rule(rule));
  }

  private ResultValidator<InquiryAggregate> when(Object command, Object... facts) {
    return fixture.given(Arrays.asList(facts)).when(command);
  }

  private static OrderRectification order(LocalDate dueOn, boolean free) {
    return new OrderRectification(ID, "重新丈量", dueOn, free, TODAY);
  }

  /** Ordered on that day. */
  private static OrderRectification order(LocalDate today, LocalDate dueOn) {
    return new OrderRectification(ID, "重新丈量", dueOn, true, today);
  }

  private static RecordRectification record(LocalDate doneOn) {
    return new RecordRectification(ID, doneOn, HASH, TODAY);
  }

  private static GiveFeedback feedBack(LocalDate givenOn) {
    return new GiveFeedback(
        ID, MATTER.place(), new Feedback(Channel.MEETING, "村文化礼堂", givenOn, HASH), TODAY);
  }

  private static ConcludeReappraisal conclude(boolean exceeded) {
    return new ConcludeReappraisal(ID, APPRAISAL, exceeded);
  }
}
