package cn.micropower.supervision.publication;

import cn.micropower.contracts.code.Name;
import cn.micropower.contracts.supervision.AppraisedMatter;
import cn.micropower.contracts.supervision.SupervisionFact;
import cn.micropower.platform.person.Sealed;
import cn.micropower.platform.relay.Publication;
import cn.micropower.supervision.appraisal.MatterEvent;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalClosed;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.MatterSettled;
import cn.micropower.supervision.appraisal.MatterEvent.ToldAgain;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import cn.micropower.supervision.appraisal.Occasion;
import cn.micropower.supervision.handover.HandoverEvent;
import cn.micropower.supervision.handover.HandoverEvent.HandedOver;
import cn.micropower.supervision.handover.HandoverEvent.Returned;
import cn.micropower.supervision.handover.HandoverEvent.TextErased;
import cn.micropower.supervision.inquiry.Ending;
import cn.micropower.supervision.inquiry.InquiryEvent;
import cn.micropower.supervision.inquiry.InquiryEvent.FeedbackGiven;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryEnded;
import cn.micropower.supervision.inquiry.InquiryEvent.InquiryOpened;
import cn.micropower.supervision.inquiry.InquiryEvent.ReappraisalFailed;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationOrdered;
import cn.micropower.supervision.inquiry.InquiryEvent.RectificationRecorded;
import cn.micropower.supervision.matter.Matter;
import java.util.Optional;
import java.util.function.Function;

/** Every fact of every room, and what of it leaves; a new one stops the compiler here. */
public final class Departures implements Publication {
  private final Function<Sealed, Optional<String>> open;

  /**
   * @param open opens a text that stands under a key
   */
  public Departures(Function<Sealed, Optional<String>> open) {
    this.open = open;
  }

  /** The platform's own facts (erasures, rebuilds) stay at home. */
  @Override
  public Optional<SupervisionFact> of(Object event) {
    return switch (event) {
      case MatterEvent matter -> worded(matter);
      case InquiryEvent inquiry -> Optional.of(worded(inquiry));
      case HandoverEvent handover -> worded(handover);
      default -> Optional.empty();
    };
  }

  /** How a fact about a matter is worded for others; what was said and written down stays. */
  private static Optional<SupervisionFact> worded(MatterEvent event) {
    var matter = worded(event.matter());
    return switch (event) {
      case AppraisalOpened opened ->
          Optional.of(
              new SupervisionFact.AppraisalOpened(
                  opened.appraisal(), matter, worded(opened.occasion()), opened.toldOn()));
      case VotesCounted counted ->
          Optional.of(
              new SupervisionFact.VotesCounted(
                  counted.appraisal(),
                  matter,
                  counted.heldOn(),
                  counted.dissatisfied(),
                  counted.exceeded()));
      case Explained explained ->
          Optional.of(
              new SupervisionFact.Explained(explained.appraisal(), matter, explained.post()));
      case AppraisalClosed closed ->
          Optional.of(
              new SupervisionFact.AppraisalClosed(
                  closed.appraisal(),
                  matter,
                  worded(closed.occasion()),
                  closed.exceeded(),
                  closed.running(),
                  closed.limit(),
                  closed.inquiry(),
                  closed.reappraised(),
                  closed.unexplained().stream()
                      .map(committee -> new Name(committee.zh(), committee.en()))
                      .toList()));
      case ToldAgain _, MatterSettled _ -> stays();
    };
  }

  /** How a fact about an inquiry is worded for others; why an explanation was accepted stays. */
  private static SupervisionFact worded(InquiryEvent event) {
    var matter = worded(event.matter());
    return switch (event) {
      case InquiryOpened opened ->
          new SupervisionFact.InquiryOpened(opened.inquiry(), matter, opened.seat());
      case RectificationOrdered ordered ->
          new SupervisionFact.RectificationOrdered(
              ordered.inquiry(), matter, ordered.measures(), ordered.dueOn());
      case RectificationRecorded recorded ->
          new SupervisionFact.RectificationRecorded(
              recorded.inquiry(), matter, recorded.doneOn(), recorded.evidenceSha256());
      case FeedbackGiven given ->
          new SupervisionFact.FeedbackGiven(
              given.inquiry(), matter, given.feedback().channel(), given.feedback().givenOn());
      case ReappraisalFailed failed ->
          new SupervisionFact.ReappraisalFailed(failed.inquiry(), matter, failed.appraisal());
      case InquiryEnded ended ->
          new SupervisionFact.InquiryEnded(ended.inquiry(), matter, worded(ended.ending()));
    };
  }

  /** A sealed fact leaves sealed; of an account whose key was destroyed nothing is left to tell. */
  private Optional<SupervisionFact> worded(HandoverEvent event) {
    return switch (event) {
      case HandedOver clue ->
          Optional.of(
              new SupervisionFact.ClueHandedOver(
                  clue.handover(),
                  clue.inquiry(),
                  worded(clue.matter()),
                  clue.seat(),
                  open.apply(clue.account()).orElse(""),
                  clue.subjects(),
                  clue.assignee(),
                  clue.post(),
                  clue.decidedBy()));
      case Returned _, TextErased _ -> stays();
    };
  }

  private static AppraisedMatter worded(Matter matter) {
    return new AppraisedMatter(matter.id(), matter.place(), matter.exercise(), matter.title());
  }

  private static SupervisionFact.Occasion worded(Occasion occasion) {
    return switch (occasion) {
      case BRIEFING -> SupervisionFact.Occasion.BRIEFING;
      case REAPPRAISAL -> SupervisionFact.Occasion.REAPPRAISAL;
    };
  }

  private static SupervisionFact.Ending worded(Ending ending) {
    return switch (ending) {
      case EXPLAINED -> SupervisionFact.Ending.EXPLAINED;
      case RECTIFIED -> SupervisionFact.Ending.RECTIFIED;
    };
  }

  private static Optional<SupervisionFact> stays() {
    return Optional.empty();
  }
}
