package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 组织实施 — what was resolved has been carried out; enter it with its papers.
 *
 * @param rules the rules in force on the day on which it was concluded
 * @param today the present day of the domain
 */
public record RecordAction(
    @TargetAggregateIdentifier ExerciseId exercise,
    String step,
    Action action,
    RulesInForce rules,
    LocalDate today) {}
