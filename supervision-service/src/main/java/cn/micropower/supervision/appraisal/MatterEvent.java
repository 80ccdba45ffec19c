package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.matter.Matter;
import cn.micropower.supervision.standard.Standard;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can happen to a matter before the villagers' panel. */
public sealed interface MatterEvent {

  Matter matter();

  /**
   * 评议已开启.
   *
   * @param standard how it is appraised, as it stood when it was opened
   * @param toldOn the day on which villagers were told of it
   * @param inquiry whose rectification is appraised; null after a briefing
   */
  @Stored(name = "matter.appraisal-opened")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AppraisalOpened(
      AppraisalId appraisal,
      Matter matter,
      Occasion occasion,
      Standard standard,
      LocalDate toldOn,
      @Nullable InquiryId inquiry)
      implements MatterEvent {}

  /**
   * 再次发布 — it was told again while an appraisal or an inquiry was open: its own appraisal waits.
   *
   * @param inquiry whose rectification is to be appraised; null after a briefing, and in facts of
   *     revision 1
   */
  @Stored(name = "matter.told-again", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ToldAgain(
      AppraisalId appraisal, Matter matter, LocalDate toldOn, @Nullable InquiryId inquiry)
      implements MatterEvent {

    Occasion occasion() {
      return Occasion.of(inquiry);
    }
  }

  /**
   * 评议票已计.
   *
   * @param heldOn the day of the vote, by the claim of who entered it
   * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
   * @param dissatisfied the dissatisfied against the limit; here {@code MET} means that the limit,
   *     which must not be reached, was reached
   */
  @Stored(name = "matter.votes-counted")
  record VotesCounted(
      AppraisalId appraisal,
      Matter matter,
      LocalDate heldOn,
      Panel panel,
      Tally tally,
      String minutesSha256,
      Judgement dissatisfied)
      implements MatterEvent {

    /** Whether the dissatisfied were too many. */
    public boolean exceeded() {
      return dissatisfied.met();
    }

    /** Whether it must be explained before the appraisal closes. */
    boolean mustBeExplained() {
      return exceeded() && dissatisfied.force() == Force.BLOCK;
    }
  }

  /**
   * 现场答复 — one of the committees explained it on the spot.
   *
   * @param post the kind of post that spoke
   */
  @Stored(name = "matter.explained")
  record Explained(
      AppraisalId appraisal, Matter matter, Role post, String summary, String minutesSha256)
      implements MatterEvent {}

  /**
   * 评议已结束.
   *
   * @param running how many times running the dissatisfied were too many, with this one
   * @param limit that against how often open an inquiry; null where they were not too many
   * @param inquiry whether the matter is to be inquired into
   * @param reappraised the inquiry whose rectification was appraised; null after a briefing
   * @param unexplained the committees that had to explain and did not; none in revision 1
   */
  @Stored(name = "matter.appraisal-closed", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AppraisalClosed(
      AppraisalId appraisal,
      Matter matter,
      Occasion occasion,
      boolean exceeded,
      int running,
      @Nullable Judgement limit,
      boolean inquiry,
      @Nullable InquiryId reappraised,
      List<Sentence> unexplained)
      implements MatterEvent {

    public AppraisalClosed {
      unexplained = List.copyOf(Objects.requireNonNullElse(unexplained, List.of()));
    }
  }

  /** 事项已了结 — its inquiry has ended; what is told from now on is appraised and counted anew. */
  @Stored(name = "matter.settled")
  record MatterSettled(Matter matter) implements MatterEvent {}
}
