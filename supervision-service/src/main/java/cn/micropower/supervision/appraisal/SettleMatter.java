package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.MatterId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 了结事项 — its inquiry has ended. Given by a policy. */
public record SettleMatter(@TargetAggregateIdentifier MatterId matter) {}
