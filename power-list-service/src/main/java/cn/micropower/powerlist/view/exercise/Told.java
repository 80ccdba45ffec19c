package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.exercise.Action;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.Posted;
import cn.micropower.powerlist.exercise.Vote;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the story tells.
 *
 * @param judgements by which rule of which version of which pack it was judged
 * @param rule the rule that refused, for a refusal
 * @param judgement the figures behind the refusal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Told(
    Kind kind,
    Sentence text,
    @Nullable String step,
    @Nullable Body body,
    Vote.@Nullable Outcome outcome,
    List<Judgement> judgements,
    @Nullable String rule,
    @Nullable String law,
    Map<String, Object> judgement) {

  /** A row leaves out what is empty. */
  Told {
    judgements = Objects.requireNonNullElse(judgements, List.of());
    judgement = Objects.requireNonNullElse(judgement, Map.of());
  }

  /** What sort of line it is. */
  enum Kind {
    PROPOSAL,
    VOTE,
    RESOLUTION,
    PUBLICITY,
    ACTION,
    CONCLUSION,
    COMPLETION,
    REFUSAL
  }

  static Told proposal(ExerciseProposed event) {
    var item = event.power();
    var tally = tally(event.vote());
    var text =
        new Sentence("依{0}{1}提议“{3}”：{4}", "“{3}” is proposed under {0} {2}: {5}")
            .with(
                item.item(),
                item.name().zh(),
                item.name().en(),
                event.topic().title(),
                tally.zh(),
                tally.en());
    return byVote(Kind.PROPOSAL, text, event.vote());
  }

  static Told vote(Vote vote) {
    return byVote(Kind.VOTE, tally(vote), vote);
  }

  static Told resolution(ResolutionPassed event) {
    var resolved =
        event.publicity() == null
            ? new Sentence("{0}决议通过", "Resolved by the {1}")
            : new Sentence("{0}决议通过，须予公开", "Resolved by the {1}; it must now be made public");
    var text = resolved.with(event.body().zh(), event.body().en());
    return new Told(
        Kind.RESOLUTION, text, event.step(), event.body(), null, List.of(), null, null, Map.of());
  }

  static Told publicity(String step, Posted posted) {
    var text =
        new Sentence("自 {0} 至 {1} 公示期满", "It hung in public from {0} to {1}")
            .with(posted.firstDay(), posted.lastDay());
    return of(Kind.PUBLICITY, text, step, posted.judgements());
  }

  static Told action(String step, Action action) {
    var papers = action.documents().size();
    var accepted = action.acceptedOn();
    var text =
        accepted == null
            ? new Sentence("{0} 实施完成，凭据 {1} 件", "Carried out on {0}, with {1} papers")
            : new Sentence(
                "{0} 实施完成，{2} 验收，凭据 {1} 件", "Carried out on {0}, accepted on {2}, with {1} papers");
    return of(
        Kind.ACTION,
        text.with(action.completedOn(), papers, String.valueOf(accepted)),
        step,
        List.of());
  }

  static Told conclusion(ExerciseConcluded event) {
    var text =
        new Sentence("用权办结，“{0}”的结果须予公开", "Concluded; the result of “{0}” must now be made public")
            .with(event.matter().title());
    return of(Kind.CONCLUSION, text, event.step(), List.of());
  }

  static Told completion() {
    var text = new Sentence("程序的每一步都已办理", "Every step of the procedure is taken");
    return of(Kind.COMPLETION, text, null, List.of());
  }

  private static Told of(
      Kind kind, Sentence text, @Nullable String step, List<Judgement> judgements) {
    return new Told(kind, text, step, null, null, judgements, null, null, Map.of());
  }

  static Told refusal(RefusalRecorded event) {
    return new Told(
        Kind.REFUSAL,
        event.sentence(),
        null,
        null,
        null,
        List.of(),
        event.rule(),
        event.law(),
        event.judgement());
  }

  private static Told byVote(Kind kind, Sentence text, Vote vote) {
    return new Told(
        kind,
        text,
        vote.step(),
        vote.body(),
        vote.outcome(),
        vote.judgements(),
        null,
        null,
        Map.of());
  }

  private static Sentence tally(Vote vote) {
    return new Sentence(
            "{0}应到{2}人，到会{3}人，同意{4}人，{5}", "{3} of {2} came to the {1}, {4} in favour, {6}")
        .with(
            vote.body().zh(),
            vote.body().en(),
            vote.roll().size(),
            vote.meeting().present(),
            vote.meeting().approve(),
            vote.passed() ? "通过" : "未通过",
            vote.passed() ? "passed" : "not passed");
  }
}
