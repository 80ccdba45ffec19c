package cn.micropower.cases.file;

import cn.micropower.cases.access.Assignee;
import cn.micropower.contracts.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 指派案件 — a further person is to deal with it. */
public record AssignCase(@TargetAggregateIdentifier CaseId file, Assignee assignee) {}
