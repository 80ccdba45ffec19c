package cn.micropower.cases.clue;

import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Ruling;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 处置线索 — by one of the four ways.
 *
 * @param filed whether a case was opened on it
 * @param plan within how many days it is to be disposed of first; null where no rule says so
 * @param today the present day of the domain
 */
public record DisposeClue(
    @TargetAggregateIdentifier ClueId clue,
    Way way,
    Writing reason,
    LocalDate decidedOn,
    SecondHand second,
    boolean filed,
    @Nullable Ruling<Days> plan,
    LocalDate today) {}
