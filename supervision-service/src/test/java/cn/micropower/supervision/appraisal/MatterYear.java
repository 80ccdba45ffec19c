package cn.micropower.supervision.appraisal;

import static cn.micropower.supervision.standard.PanelSeat.DELEGATE;
import static cn.micropower.supervision.standard.PanelSeat.SUPERVISION_COMMITTEE_CHAIR;
import static cn.micropower.supervision.standard.PanelSeat.VILLAGER_REPRESENTATIVE;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Threshold.Base;
import cn.micropower.contracts.rule.Threshold.Comparison;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalClosed;
import cn.micropower.supervision.appraisal.MatterEvent.AppraisalOpened;
import cn.micropower.supervision.appraisal.MatterEvent.Explained;
import cn.micropower.supervision.appraisal.MatterEvent.ToldAgain;
import cn.micropower.supervision.appraisal.MatterEvent.VotesCounted;
import cn.micropower.supervision.matter.Matter;
import cn.micropower.supervision.standard.Standard;
import cn.micropower.supervision.standard.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named facts of one matter of Lianhua; a panel of 20, of whom 12 come. */
final class MatterYear {
  static final UnitPath LIANHUA =
      UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"), new UnitId("unit:lianhua"));
  static final Matter MATTER =
      new Matter(new MatterId("matter:plan"), LIANHUA, new ExerciseId("exercise:plan"), "修编村庄规划");
  static final Standard STANDARD = Standards.read().of(LIANHUA);
  static final LocalDate TOLD = LocalDate.of(2026, 12, 20);
  static final AppraisalId WINTER = Appraisals.idOf(MATTER.id(), "briefing:winter");
  static final AppraisalId SPRING = Appraisals.idOf(MATTER.id(), "briefing:spring");
  static final InquiryId INQUIRY = new InquiryId("inquiry:plan");
  static final String MINUTES = "1e".repeat(32);
  static final RulePackId PACK = new RulePackId("rule-pack:yunxi");

  private MatterYear() {}

  static OpenAppraisal open(AppraisalId appraisal, @Nullable InquiryId inquiry) {
    return new OpenAppraisal(appraisal, MATTER, STANDARD, TOLD, inquiry);
  }

  static AppraisalOpened opened(AppraisalId appraisal, @Nullable InquiryId inquiry) {
    var occasion = inquiry == null ? Occasion.BRIEFING : Occasion.REAPPRAISAL;
    return new AppraisalOpened(appraisal, MATTER, occasion, STANDARD, TOLD, inquiry);
  }

  static Panel twelve() {
    return new Panel(
        20, Map.of(SUPERVISION_COMMITTEE_CHAIR, 1, DELEGATE, 2, VILLAGER_REPRESENTATIVE, 9));
  }

  /** So many of twelve were dissatisfied, the others satisfied. */
  static Tally dissatisfied(int votes) {
    return new Tally(12 - votes, 0, votes, 0);
  }

  static Ruling<Threshold> quarter(Base base, Force force) {
    return new Ruling<>(
        "appraisal.dissatisfied", PACK, 1, new Threshold(base, 1, 4, Comparison.MORE_THAN), force);
  }

  static CountVotes count(Panel panel, Tally tally) {
    return count(panel, tally, TOLD, quarter(Base.PRESENT, Force.BLOCK));
  }

  static CountVotes count(
      Panel panel, Tally tally, LocalDate heldOn, Ruling<Threshold> dissatisfied) {
    return new CountVotes(
        MATTER.id(), WINTER, heldOn, panel, tally, MINUTES, dissatisfied, TOLD.plusDays(1));
  }

  static VotesCounted counted(AppraisalId appraisal, int dissatisfied, Force force) {
    return new VotesCounted(
        appraisal,
        MATTER,
        TOLD,
        twelve(),
        dissatisfied(dissatisfied),
        MINUTES,
        Judgement.of(quarter(Base.PRESENT, force), 20, 12, dissatisfied));
  }

  static Explain explain() {
    return new Explain(MATTER.id(), WINTER, "面积测算有误，已更正", MINUTES);
  }

  static Explained explained(Role post) {
    return new Explained(WINTER, MATTER, post, "面积测算有误，已更正", MINUTES);
  }

  static Ruling<Times> twice() {
    return new Ruling<>("appraisal.consecutive", PACK, 1, new Times(2), Force.BLOCK);
  }

  static CloseAppraisal close(AppraisalId appraisal) {
    return new CloseAppraisal(MATTER.id(), appraisal, twice(), STANDARD);
  }

  static CloseUnexplained closeUnexplained(AppraisalId appraisal) {
    return new CloseUnexplained(MATTER.id(), appraisal, MATTER.seat(), twice(), STANDARD);
  }

  static ToldAgain toldAgain(AppraisalId appraisal, @Nullable InquiryId inquiry) {
    return new ToldAgain(appraisal, MATTER, TOLD, inquiry);
  }

  static SettleMatter settle() {
    return new SettleMatter(MATTER.id(), STANDARD);
  }

  /** The end of an appraisal that so often running found too many dissatisfied; 0 if it did not. */
  static AppraisalClosed closed(
      AppraisalId appraisal, int running, boolean inquiry, @Nullable InquiryId reappraised) {
    return closed(appraisal, running, inquiry, reappraised, List.of());
  }

  static AppraisalClosed closed(
      AppraisalId appraisal,
      int running,
      boolean inquiry,
      @Nullable InquiryId reappraised,
      List<Sentence> unexplained) {
    return new AppraisalClosed(
        appraisal,
        MATTER,
        reappraised == null ? Occasion.BRIEFING : Occasion.REAPPRAISAL,
        running > 0,
        running,
        running > 0 ? Judgement.ofTimes(twice(), running) : null,
        inquiry,
        reappraised,
        unexplained);
  }
}
