package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Times;
import cn.micropower.supervision.standard.Standard;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 结束评议.
 *
 * @param consecutive how many times running are too many, on the day of the vote
 * @param standard how what waits for this end is appraised
 */
public record CloseAppraisal(
    @TargetAggregateIdentifier MatterId matter,
    AppraisalId appraisal,
    Ruling<Times> consecutive,
    Standard standard) {}
