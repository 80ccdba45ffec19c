package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.supervision.matter.Matter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to an inquiry, as everyone may know; of a clue there is nothing here. */
public sealed interface InquiryEvent {

  InquiryId inquiry();

  Matter matter();

  /**
   * 核查已启动.
   *
   * @param seat the unit whose discipline commission inquires
   * @param appraisal whose closing opened it
   */
  @Stored(name = "inquiry.opened")
  record InquiryOpened(InquiryId inquiry, Matter matter, UnitPath seat, AppraisalId appraisal)
      implements InquiryEvent {}

  /** 责令整改. */
  @Stored(name = "inquiry.rectification-ordered")
  record RectificationOrdered(InquiryId inquiry, Matter matter, String measures, LocalDate dueOn)
      implements InquiryEvent {}

  /**
   * 整改已完成.
   *
   * @param evidenceSha256 fingerprint of the evidence, 64 hexadecimal digits
   */
  @Stored(name = "inquiry.rectification-recorded")
  record RectificationRecorded(
      InquiryId inquiry, Matter matter, LocalDate doneOn, String evidenceSha256)
      implements InquiryEvent {}

  /** 已向群众反馈. */
  @Stored(name = "inquiry.feedback-given")
  record FeedbackGiven(InquiryId inquiry, Matter matter, Feedback feedback)
      implements InquiryEvent {}

  /** 再评议未通过 — villagers rejected what was put right: the commission decides again. */
  @Stored(name = "inquiry.reappraisal-failed")
  record ReappraisalFailed(InquiryId inquiry, Matter matter, AppraisalId appraisal)
      implements InquiryEvent {}

  /**
   * 核查已结束.
   *
   * @param reason why the explanation was accepted; null where villagers appraised it again
   */
  @Stored(name = "inquiry.ended")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InquiryEnded(InquiryId inquiry, Matter matter, Ending ending, @Nullable String reason)
      implements InquiryEvent {}
}
