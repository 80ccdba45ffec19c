package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.InquiryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 再评议已有结果 — given by a policy.
 *
 * @param exceeded whether the dissatisfied were too many again
 */
public record ConcludeReappraisal(
    @TargetAggregateIdentifier InquiryId inquiry, AppraisalId appraisal, boolean exceeded) {}
