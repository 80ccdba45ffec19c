package cn.micropower.supervision.inquiry;

import static cn.micropower.supervision.inquiry.InquiryRule.DONE_IN_THE_FUTURE;
import static cn.micropower.supervision.inquiry.InquiryRule.DUE_TOO_EARLY;
import static cn.micropower.supervision.inquiry.InquiryRule.FEEDBACK_BEFORE_DONE;
import static cn.micropower.supervision.inquiry.InquiryRule.FEEDBACK_IN_THE_FUTURE;
import static cn.micropower.supervision.inquiry.InquiryRule.NOT_AT_THIS_STAGE;
import static cn.micropower.supervision.inquiry.InquiryRule.RECTIFICATION_NOT_OVERDUE;

import cn.micropower.platform.rule.Refused;
import cn.micropower.supervision.inquiry.InquiryEvent.FeedbackGiven;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryEnded;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import cn.micropower.supervision.inquiry.InquiryEvent.ReappraisalFailed;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationOrdered;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry, as its facts have left it.
 *
 * @param dueOn by when what was ordered must be put right; null unless it still must
 * @param doneOn when it was put right; null until then
 */
record Inquiry(
    InquiryOpened opened, Stage stage, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {

  /** How far it is. */
  enum Stage {
    UNDER_WAY,
    ORDERED,
    DONE,
    FED_BACK,
    ENDED
  }

  InquiryEnded decide(AcceptExplanation command) {
    mustBe(Stage.UNDER_WAY, command.free());
    return ended(Ending.EXPLAINED, command.reason());
  }

  /** Decides on an order; what passed undone may be ordered again. */
  RectificationOrdered decide(OrderRectification command) {
    mustBe(dueOn == null ? Stage.UNDER_WAY : Stage.ORDERED, command.free());
    if (dueOn != null && !command.today().isAfter(dueOn)) {
      throw new Refused(RECTIFICATION_NOT_OVERDUE, dueOn);
    }
    if (!command.dueOn().isAfter(command.today())) {
      throw new Refused(DUE_TOO_EARLY, command.dueOn());
    }
    return new RectificationOrdered(
        opened.inquiry(), opened.matter(), command.measures(), command.dueOn());
  }

  RectificationRecorded decide(RecordRectification command) {
    mustBe(Stage.ORDERED, true);
    if (command.doneOn().isAfter(command.today())) {
      throw new Refused(DONE_IN_THE_FUTURE, command.doneOn());
    }
    return new RectificationRecorded(
        opened.inquiry(), opened.matter(), command.doneOn(), command.evidenceSha256());
  }

  FeedbackGiven decide(GiveFeedback command) {
    mustBe(Stage.DONE, true);
    var givenOn = command.feedback().givenOn();
    if (givenOn.isAfter(command.today())) {
      throw new Refused(FEEDBACK_IN_THE_FUTURE, givenOn);
    }
    if (doneOn != null && givenOn.isBefore(doneOn)) {
      throw new Refused(FEEDBACK_BEFORE_DONE, givenOn, doneOn);
    }
    return new FeedbackGiven(opened.inquiry(), opened.matter(), command.feedback());
  }

  /** Decides on what villagers said of it again; told again it changes nothing. */
  List<InquiryEvent> decide(ConcludeReappraisal command) {
    if (stage != Stage.FED_BACK) {
      return List.of();
    }
    return List.of(
        command.exceeded()
            ? new ReappraisalFailed(opened.inquiry(), opened.matter(), command.appraisal())
            : ended(Ending.RECTIFIED, null));
  }

  /** Returns the inquiry after the event. */
  static Optional<Inquiry> evolve(Optional<Inquiry> before, InquiryEvent event) {
    return switch (event) {
      case InquiryOpened opened -> Optional.of(new Inquiry(opened, Stage.UNDER_WAY, null, null));
      case RectificationOrdered ordered ->
          before.map(inquiry -> new Inquiry(inquiry.opened, Stage.ORDERED, ordered.dueOn(), null));
      case RectificationRecorded recorded ->
          before.map(inquiry -> new Inquiry(inquiry.opened, Stage.DONE, null, recorded.doneOn()));
      case FeedbackGiven _ -> before.map(inquiry -> inquiry.at(Stage.FED_BACK));
      case ReappraisalFailed _ ->
          before.map(inquiry -> new Inquiry(inquiry.opened, Stage.UNDER_WAY, null, null));
      case InquiryEnded _ -> before.map(inquiry -> inquiry.at(Stage.ENDED));
    };
  }

  private Inquiry at(Stage next) {
    return new Inquiry(opened, next, dueOn, doneOn);
  }

  private InquiryEnded ended(Ending ending, @Nullable String reason) {
    return new InquiryEnded(opened.inquiry(), opened.matter(), ending, reason);
  }

  private void mustBe(Stage expected, boolean free) {
    if (stage != expected || !free) {
      throw new Refused(NOT_AT_THIS_STAGE);
    }
  }
}
