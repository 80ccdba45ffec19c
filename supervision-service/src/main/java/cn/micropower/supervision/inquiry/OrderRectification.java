package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.InquiryId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 责令整改 — also of what was ordered before, and is overdue.
 *
 * @param dueOn by when it must be put right
 * @param free whether nothing else keeps the inquiry from being decided
 * @param today the present day of the domain
 */
public record OrderRectification(
    @TargetAggregateIdentifier InquiryId inquiry,
    String measures,
    LocalDate dueOn,
    boolean free,
    LocalDate today) {}
