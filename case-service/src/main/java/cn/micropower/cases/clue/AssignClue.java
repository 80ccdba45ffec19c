package cn.micropower.cases.clue;

import cn.micropower.cases.access.Assignee;
import cn.micropower.contracts.id.ClueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 指派线索 — a further person is to deal with it. */
public record AssignClue(@TargetAggregateIdentifier ClueId clue, Assignee assignee) {}
