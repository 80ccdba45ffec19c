package cn.micropower.supervision.house;

import static cn.micropower.supervision.house.Yunxi.FIRST_DAY;
import static cn.micropower.supervision.house.Yunxi.LIANHUA;
import static cn.micropower.supervision.house.Yunxi.LUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.cases.CaseFact.ClueReturned;
import cn.micropower.contracts.code.BriefingKind;
import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.disclosure.DisclosureFact.BriefingHeld;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.supervision.AppraisedMatter;
import cn.micropower.contracts.supervision.SupervisionFact.AppraisalClosed;
import cn.micropower.contracts.supervision.SupervisionFact.Ending;
import cn.micropower.contracts.supervision.SupervisionFact.FeedbackGiven;
import cn.micropower.contracts.supervision.SupervisionFact.InquiryEnded;
import cn.micropower.contracts.supervision.SupervisionFact.Occasion;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Doer;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import cn.micropower.supervision.appraisal.OpenAppraisal;
import cn.micropower.supervision.appraisal.SettleMatter;
import cn.micropower.supervision.handover.TakeBack;
import cn.micropower.supervision.inquiry.ConcludeReappraisal;
import cn.micropower.supervision.inquiry.Inquiries;
import cn.micropower.supervision.inquiry.OpenInquiry;
import cn.micropower.supervision.standard.Standards;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("策略：事实到达，随之而来的命令")
class PoliciesTest extends Appraising {
  private static final AppraisedMatter MATTER =
      new AppraisedMatter(new MatterId("matter:plan"), LIANHUA, null, "修编村庄规划");
  private static final AppraisalId APPRAISAL = new AppraisalId("appraisal:plan-0");
  private static final InquiryId INQUIRY = new InquiryId("inquiry:plan");

  @Autowired Policy<BriefingHeld> briefings;
  @Autowired Policy<FeedbackGiven> feedbacks;
  @Autowired List<Policy<AppraisalClosed>> closings;
  @Autowired Policy<InquiryEnded> ends;
  @Autowired Policy<ClueReturned> returns;
  @Autowired Standards standards;

  @Test
  @DisplayName("发布会的每一项都开启评议；再次送达，命令相同；单位未到的等一等")
  void every_item_of_a_briefing_is_appraised() {
    told(matter());
    var held = briefing(LIANHUA);
    var commands = briefings.when(held, arrival());
    assertThat(commands).hasSize(2).isEqualTo(briefings.when(held, arrival()));
    assertThat((OpenAppraisal) commands.getFirst())
        .satisfies(
            command -> {
              assertThat(command.matter().place()).isEqualTo(LIANHUA);
              assertThat(command.toldOn()).isEqualTo(FIRST_DAY);
              assertThat(command.inquiry()).isNull();
            });
    var far = UnitPath.of(new UnitId("unit:guanlan"), new UnitId("unit:far"));
    assertThatThrownBy(() -> briefings.when(briefing(far), arrival()))
        .isInstanceOf(NotYet.class)
        .hasMessageContaining("unit:far");
  }

  @Test
  @DisplayName("已向群众反馈，则开启再评议")
  void a_feedback_is_appraised() {
    var given = new FeedbackGiven(INQUIRY, MATTER, Channel.MEETING, FIRST_DAY);
    var commands = feedbacks.when(given, arrival());
    assertThat(commands).isEqualTo(feedbacks.when(given, arrival()));
    assertThat(((OpenAppraisal) commands.getFirst()).inquiry()).isEqualTo(INQUIRY);
  }

  @Test
  @DisplayName("评议结束：该核查的启动核查，再评议的交回核查，其余的什么也不发生")
  void a_closing_opens_or_concludes_an_inquiry() {
    assertThat(closed(true, null))
        .singleElement()
        .isInstanceOfSatisfying(
            OpenInquiry.class,
            command -> {
              assertThat(command.inquiry()).isEqualTo(Inquiries.idOf(APPRAISAL));
              assertThat(command.place()).isEqualTo(LUTING);
            });
    assertThat(closed(false, INQUIRY))
        .singleElement()
        .isEqualTo(new ConcludeReappraisal(INQUIRY, APPRAISAL, true));
    assertThat(closed(false, null)).isEmpty();
  }

  @Test
  @DisplayName("核查结束则事项了结，线索退回则收回")
  void an_end_settles_and_a_return_is_taken_back() {
    assertThat(ends.when(new InquiryEnded(INQUIRY, MATTER, Ending.EXPLAINED), arrival()))
        .isEqualTo(List.of(new SettleMatter(MATTER.id(), standards.of(LIANHUA))));
    var handover = new HandoverId("sealed:one");
    assertThat(returns.when(new ClueReturned(handover, "退回补助", FIRST_DAY), arrival()))
        .isEqualTo(List.of(new TakeBack(handover, "退回补助", FIRST_DAY)));
  }

  private List<?> closed(boolean inquiry, @Nullable InquiryId reappraised) {
    var fact =
        new AppraisalClosed(
            APPRAISAL, MATTER, Occasion.BRIEFING, true, 2, null, inquiry, reappraised, List.of());
    return closings.stream()
        .flatMap(policy -> Stream.of(policy.when(fact, arrival()).toArray()))
        .toList();
  }

  private static BriefingHeld briefing(UnitPath place) {
    return new BriefingHeld(
        new BriefingId("briefing:one"),
        place,
        BriefingKind.SUNSHINE_MEETING,
        FIRST_DAY,
        List.of(matter(), matter()));
  }

  private static Arrival arrival() {
    return new Arrival(
        "any", 7, "event-7", "any:one", 4, Instant.EPOCH, null, null, Doer.UNTOLD, false);
  }
}
