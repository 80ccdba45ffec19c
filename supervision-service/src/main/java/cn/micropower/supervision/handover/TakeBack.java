package cn.micropower.supervision.handover;

import cn.micropower.contracts.id.HandoverId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 收回 — the clue has run its course. Given by a policy.
 *
 * @param rectification what was, or must be, put right; empty where nothing is
 */
public record TakeBack(
    @TargetAggregateIdentifier HandoverId handover, String rectification, LocalDate doneOn) {}
