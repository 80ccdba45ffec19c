package cn.micropower.cases.clue;

import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 申报近亲属 — a near relative of a subject keeps out, whatever he is assigned to.
 *
 * @param keptOut whether the person keeps out already
 * @param othersLeft whether somebody else may know of the clue
 */
public record DeclareRelative(
    @TargetAggregateIdentifier ClueId clue,
    PersonId subject,
    PersonId person,
    Relation relation,
    boolean keptOut,
    boolean othersLeft) {}
