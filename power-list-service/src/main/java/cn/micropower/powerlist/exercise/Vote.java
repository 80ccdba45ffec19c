package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.rule.Judgement;
import java.util.List;

/** One meeting's vote on one step, with the judgements that make its outcome. */
public record Vote(
    String step,
    Body body,
    Meeting meeting,
    Roll roll,
    List<Judgement> judgements,
    Outcome outcome) {

  public Vote {
    judgements = List.copyOf(judgements);
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** Whether the step is taken, or stays open for another meeting. */
  public enum Outcome {
    PASSED,
    NOT_PASSED
  }
}
