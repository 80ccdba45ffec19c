package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RulesInForce;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 应予公开 — the step that must now make something public, as the procedure has it.
 *
 * @param step the step's id
 * @param responsible the posts that answer for it: those in which the step may be entered
 * @param minimumDays the rule that says how many days it must stay public
 * @param posting the rule that says within how many days it must be posted
 * @param firstDay the rule that says on which day after it its publicity may begin; null where no
 *     pack in force had one, and in facts of before there was any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publicity(
    String step,
    Sentence name,
    List<Role> responsible,
    RuleReference minimumDays,
    RuleReference posting,
    @Nullable RuleReference firstDay) {

  public Publicity {
    responsible = List.copyOf(responsible);
  }

  /** Returns what the step asks for, by the rules of the day on which it fell due. */
  static Publicity of(Step.Publicity step, RulesInForce rules) {
    var keys = step.publicityRules();
    return new Publicity(
        step.id(),
        step.name(),
        step.recordedBy(),
        rules.daysOf(keys.minimumDays()),
        rules.daysOf(keys.posting()),
        rules.daysIfAny(keys.firstDay()).orElse(null));
  }
}
