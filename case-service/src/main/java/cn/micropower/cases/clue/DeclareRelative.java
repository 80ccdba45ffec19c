package cn.micropower.cases.clue;

import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 申报近亲属 — a near relative of a subject keeps out, whatever he is assigned to. */
public record DeclareRelative(
    @TargetAggregateIdentifier ClueId clue, PersonId subject, PersonId person, Relation relation) {}
