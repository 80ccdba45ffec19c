package cn.micropower.supervision.view.appraisal;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalClosed;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import cn.micropower.supervision.appraisal.Occasion;
import cn.micropower.supervision.appraisal.Panel;
import cn.micropower.supervision.appraisal.Tally;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One appraisal, as everyone may read it; it names posts, never persons.
 *
 * @param exercise null where it is not about an exercise
 * @param name what such an appraisal is called
 * @param toldOn when villagers were told
 * @param inquiry whose rectification is appraised; null after a briefing
 * @param votes null while nobody has voted
 * @param closing null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppraisalAnswer(
    String id,
    String matter,
    String unit,
    @Nullable String exercise,
    String title,
    Occasion occasion,
    Sentence name,
    AppraisalState state,
    LocalDate toldOn,
    @Nullable String inquiry,
    @Nullable Votes votes,
    List<Explanation> explanations,
    @Nullable Closing closing) {

  /**
   * The votes.
   *
   * @param dissatisfied the dissatisfied against the limit that must not be reached
   * @param exceeded whether they were too many
   */
  record Votes(
      LocalDate heldOn,
      Panel panel,
      Tally tally,
      String minutesSha256,
      Judgement dissatisfied,
      boolean exceeded) {}

  /** What one of the committees replied. */
  record Explanation(Role post, Sentence name, String summary, String minutesSha256) {}

  /**
   * How it ended.
   *
   * @param running how many times running the dissatisfied were too many
   * @param limit null where they were not
   * @param inquiry whether it is inquired into
   * @param unexplained the committees that had to explain and did not
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Closing(
      boolean exceeded,
      int running,
      @Nullable Judgement limit,
      boolean inquiry,
      List<Sentence> unexplained) {}

  static AppraisalAnswer of(AppraisalOpened event) {
    var matter = event.matter();
    var occasion = event.occasion();
    var exercise = matter.exercise();
    var inquiry = event.inquiry();
    return new AppraisalAnswer(
        event.appraisal().value(),
        matter.id().value(),
        matter.place().unit().value(),
        exercise == null ? null : exercise.value(),
        matter.title(),
        occasion,
        new Sentence(occasion.zh(), occasion.en()),
        AppraisalState.OPEN,
        event.toldOn(),
        inquiry == null ? null : inquiry.value(),
        null,
        List.of(),
        null);
  }

  AppraisalAnswer with(VotesCounted event) {
    var counted =
        new Votes(
            event.heldOn(),
            event.panel(),
            event.tally(),
            event.minutesSha256(),
            event.dissatisfied(),
            event.exceeded());
    return with(AppraisalState.COUNTED, counted, explanations, closing);
  }

  AppraisalAnswer with(Explained event) {
    var post = event.post();
    var said =
        new Explanation(
            post, new Sentence(post.zh(), post.en()), event.summary(), event.minutesSha256());
    return with(
        state, votes, Stream.concat(explanations.stream(), Stream.of(said)).toList(), closing);
  }

  AppraisalAnswer with(AppraisalClosed event) {
    var closed =
        new Closing(
            event.exceeded(), event.running(), event.limit(), event.inquiry(), event.unexplained());
    return with(AppraisalState.CLOSED, votes, explanations, closed);
  }

  private AppraisalAnswer with(
      AppraisalState next,
      @Nullable Votes counted,
      List<Explanation> said,
      @Nullable Closing closed) {
    return new AppraisalAnswer(
        id, matter, unit, exercise, title, occasion, name, next, toldOn, inquiry, counted, said,
        closed);
  }
}
