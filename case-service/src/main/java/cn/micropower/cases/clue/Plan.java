package cn.micropower.cases.clue;

import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Judgement.Verdict;
import cn.micropower.contracts.rule.Ruling;

/**
 * 处置时限 — in how many days after its receipt a clue was first disposed of.
 *
 * @param within in how many it should have been
 */
public record Plan(Ruling<Days> within, int actual, Verdict verdict) {

  /** Returns the judgement of so many days. */
  static Plan of(Ruling<Days> within, int actual) {
    return new Plan(
        within, actual, actual <= within.figure().days() ? Verdict.MET : Verdict.NOT_MET);
  }

  /** Whether it came too late, by a rule that may refuse. */
  boolean refuses() {
    return verdict == Verdict.NOT_MET && within.force() == Force.BLOCK;
  }
}
