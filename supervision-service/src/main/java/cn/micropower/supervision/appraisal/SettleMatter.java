package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.MatterId;
import cn.micropower.supervision.standard.Standard;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 了结事项 — its inquiry has ended. Given by a policy.
 *
 * @param standard how what waits for this end is appraised
 */
public record SettleMatter(@TargetAggregateIdentifier MatterId matter, Standard standard) {}
