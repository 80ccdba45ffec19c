package cn.micropower.contracts.supervision;

import cn.micropower.contracts.code.Channel;
import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.record.Published;
import cn.micropower.contracts.rule.Judgement;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the supervision service tells the others. Nothing here names a villager. */
public sealed interface SupervisionFact {

  AppraisedMatter matter();

  /**
   * 评议已开启 — the panel is to vote on it.
   *
   * @param toldOn the day on which villagers were told of it
   */
  @Published(name = "supervision.appraisal-opened")
  record AppraisalOpened(
      AppraisalId appraisal, AppraisedMatter matter, Occasion occasion, LocalDate toldOn)
      implements SupervisionFact {}

  /** Why it is appraised. */
  enum Occasion {
    /** 发布会 — it was told at a briefing. */
    BRIEFING,
    /** 再评议 — it was put right, and villagers were told so. */
    REAPPRAISAL
  }

  /**
   * 评议票已计.
   *
   * @param dissatisfied the dissatisfied against what the pack lets pass; it names a limit that
   *     must not be reached, so that {@code MET} means that they were too many
   * @param exceeded whether they were: it must be explained on the spot
   */
  @Published(name = "supervision.votes-counted")
  record VotesCounted(
      AppraisalId appraisal,
      AppraisedMatter matter,
      LocalDate heldOn,
      Judgement dissatisfied,
      boolean exceeded)
      implements SupervisionFact {}

  /**
   * 现场答复 — one of the committees that have to explained it on the spot.
   *
   * @param post the kind of post that spoke for it
   */
  @Published(name = "supervision.explained")
  record Explained(AppraisalId appraisal, AppraisedMatter matter, Role post)
      implements SupervisionFact {}

  /**
   * 评议已结束.
   *
   * @param exceeded whether the dissatisfied were too many
   * @param running how many times running, with this one
   * @param limit how many times running open an inquiry, by the pack; null where none exceeded
   * @param inquiry whether it is now inquired into
   * @param reappraised the inquiry whose rectification was appraised; null after a briefing
   * @param unexplained the committees that had to explain and did not; none in revision 1
   */
  @Published(name = "supervision.appraisal-closed", revision = "2")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AppraisalClosed(
      AppraisalId appraisal,
      AppraisedMatter matter,
      Occasion occasion,
      boolean exceeded,
      int running,
      @Nullable Judgement limit,
      boolean inquiry,
      @Nullable InquiryId reappraised,
      List<Name> unexplained)
      implements SupervisionFact {

    public AppraisalClosed {
      unexplained = List.copyOf(Objects.requireNonNullElse(unexplained, List.of()));
    }
  }

  /**
   * 核查已启动.
   *
   * @param seat the unit whose discipline commission inquires: the one above the matter's own
   */
  @Published(name = "supervision.inquiry-opened")
  record InquiryOpened(InquiryId inquiry, AppraisedMatter matter, UnitPath seat)
      implements SupervisionFact {}

  /** 责令整改. */
  @Published(name = "supervision.rectification-ordered")
  record RectificationOrdered(
      InquiryId inquiry, AppraisedMatter matter, String measures, LocalDate dueOn)
      implements SupervisionFact {}

  /** 整改已完成. */
  @Published(name = "supervision.rectification-recorded")
  record RectificationRecorded(
      InquiryId inquiry, AppraisedMatter matter, LocalDate doneOn, String evidenceSha256)
      implements SupervisionFact {}

  /** 已向群众反馈 — it is now appraised again. */
  @Published(name = "supervision.feedback-given")
  record FeedbackGiven(
      InquiryId inquiry, AppraisedMatter matter, Channel channel, LocalDate givenOn)
      implements SupervisionFact {}

  /** 再评议未通过 — villagers rejected what was put right: the commission decides again. */
  @Published(name = "supervision.reappraisal-failed")
  record ReappraisalFailed(InquiryId inquiry, AppraisedMatter matter, AppraisalId appraisal)
      implements SupervisionFact {}

  /** 核查已结束. */
  @Published(name = "supervision.inquiry-ended")
  record InquiryEnded(InquiryId inquiry, AppraisedMatter matter, Ending ending)
      implements SupervisionFact {}

  /** How an inquiry ends, as everyone may know. */
  enum Ending {
    /** 说明清楚. */
    EXPLAINED,
    /** 整改到位 — and villagers appraised it again. */
    RECTIFIED
  }

  /**
   * 线索已移交 — under seal: nobody learns of it but who is named in it.
   *
   * @param account what the clue is about
   * @param subjects the officials whom it is about
   * @param assignee who is to deal with it
   * @param post the post of the assignee
   * @param decidedBy who decided to hand it over
   */
  @Published(name = "supervision.clue-handed-over", sealed = true)
  record ClueHandedOver(
      HandoverId handover,
      InquiryId inquiry,
      AppraisedMatter matter,
      UnitPath seat,
      String account,
      List<PersonId> subjects,
      PersonId assignee,
      PostId post,
      PersonId decidedBy)
      implements SupervisionFact {

    public ClueHandedOver {
      subjects = List.copyOf(subjects);
    }
  }
}
