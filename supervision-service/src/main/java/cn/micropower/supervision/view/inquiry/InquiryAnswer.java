package cn.micropower.supervision.view.inquiry;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.inquiry.Ending;
import cn.micropower.supervision.inquiry.Feedback;
import cn.micropower.supervision.inquiry.InquiryEvent.FeedbackGiven;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryEnded;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationOrdered;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationRecorded;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry, as everyone may read it.
 *
 * @param exercise null where it is not about an exercise
 * @param seat the unit whose discipline commission inquires
 * @param appraisal whose closing opened it
 * @param openedAt when it was opened
 * @param orders how many times it was ordered to be put right
 * @param rectification what must be put right, last ordered; null while nothing is
 * @param feedback how villagers were told; null until they were
 * @param ending null while it has not ended
 * @param name how such an ending is called; null while it has not ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InquiryAnswer(
    String id,
    String matter,
    String unit,
    @Nullable String exercise,
    String title,
    String seat,
    String appraisal,
    Instant openedAt,
    InquiryState state,
    int orders,
    @Nullable Rectification rectification,
    @Nullable Feedback feedback,
    @Nullable Ending ending,
    @Nullable Sentence name) {

  /**
   * What must be put right.
   *
   * @param doneOn when it was; null until then
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Rectification(
      String measures,
      LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable String evidenceSha256) {}

  static InquiryAnswer of(InquiryOpened event, Instant recordedAt) {
    var matter = event.matter();
    var exercise = matter.exercise();
    return new InquiryAnswer(
        event.inquiry().value(),
        matter.id().value(),
        matter.place().unit().value(),
        exercise == null ? null : exercise.value(),
        matter.title(),
        event.seat().unit().value(),
        event.appraisal().value(),
        recordedAt,
        InquiryState.UNDER_WAY,
        0,
        null,
        null,
        null,
        null);
  }

  InquiryAnswer with(RectificationOrdered event) {
    var ordered = new Rectification(event.measures(), event.dueOn(), null, null);
    return with(InquiryState.RECTIFYING, orders + 1, ordered, null, null);
  }

  InquiryAnswer with(RectificationRecorded event) {
    var done =
        rectification == null
            ? null
            : new Rectification(
                rectification.measures(),
                rectification.dueOn(),
                event.doneOn(),
                event.evidenceSha256());
    return with(InquiryState.RECTIFYING, orders, done, null, null);
  }

  InquiryAnswer with(FeedbackGiven event) {
    return with(InquiryState.FED_BACK, orders, rectification, event.feedback(), null);
  }

  /** Villagers rejected it: the commission is to decide again. */
  InquiryAnswer again() {
    return with(InquiryState.UNDER_WAY, orders, rectification, feedback, null);
  }

  InquiryAnswer with(InquiryEnded event) {
    return with(InquiryState.ENDED, orders, rectification, feedback, event.ending());
  }

  private InquiryAnswer with(
      InquiryState next,
      int ordersSoFar,
      @Nullable Rectification ordered,
      @Nullable Feedback told,
      @Nullable Ending ended) {
    return new InquiryAnswer(
        id,
        matter,
        unit,
        exercise,
        title,
        seat,
        appraisal,
        openedAt,
        next,
        ordersSoFar,
        ordered,
        told,
        ended,
        ended == null ? null : new Sentence(ended.zh(), ended.en()));
  }
}
