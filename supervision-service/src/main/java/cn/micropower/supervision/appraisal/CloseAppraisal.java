package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Times;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 结束评议.
 *
 * @param consecutive how many times running are too many, on the day of the vote
 */
public record CloseAppraisal(
    @TargetAggregateIdentifier MatterId matter, AppraisalId appraisal, Ruling<Times> consecutive) {}
