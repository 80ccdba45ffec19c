package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.InquiryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 采信说明 — what villagers rejected is explained; the inquiry ends.
 *
 * @param free whether nothing else keeps the inquiry from being decided
 */
public record AcceptExplanation(
    @TargetAggregateIdentifier InquiryId inquiry, String reason, boolean free) {}
