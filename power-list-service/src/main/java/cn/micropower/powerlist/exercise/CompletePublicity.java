package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 公示完成 — what had to be made public hung for its period. Given by a policy, to no one's order.
 *
 * @param duty the disclosure duty under which it hung
 * @param rules the rules in force when it fell due to be made public
 */
public record CompletePublicity(
    @TargetAggregateIdentifier ExerciseId exercise,
    String step,
    DutyId duty,
    LocalDate firstDay,
    LocalDate lastDay,
    RulesInForce rules) {}
