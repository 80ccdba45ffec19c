package cn.micropower.powerlist.exercise;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.procedure.Step;

/**
 * 应予公开 — the step that must now make something public, as the procedure has it.
 *
 * @param step the step's id
 * @param minimumDays the key of the rule that says how many days it must stay public
 * @param posting the key of the rule that says within how many days it must be posted
 */
public record Publicity(String step, Sentence name, String minimumDays, String posting) {

  /** Returns what the step asks for. */
  static Publicity of(Step.Publicity step) {
    var rules = step.publicityRules();
    return new Publicity(step.id(), step.name(), rules.minimumDays(), rules.posting());
  }
}
