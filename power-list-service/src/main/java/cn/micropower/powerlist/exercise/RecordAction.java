package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 组织实施 — what was resolved has been carried out; enter it with its papers.
 *
 * @param today the present day of the domain
 */
public record RecordAction(
    @TargetAggregateIdentifier ExerciseId exercise, String step, Action action, LocalDate today) {}
