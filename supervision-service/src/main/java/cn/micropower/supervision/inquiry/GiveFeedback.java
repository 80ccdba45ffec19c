package cn.micropower.supervision.inquiry;

import cn.micropower.contracts.id.InquiryId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 向群众反馈 — the unit tells its villagers what was put right, or the commission does in its stead.
 *
 * @param place the matter's own unit: it answers to its villagers, not the seat of the inquiry
 * @param today the present day of the domain
 */
public record GiveFeedback(
    @TargetAggregateIdentifier InquiryId inquiry,
    UnitPath place,
    Feedback feedback,
    LocalDate today)
    implements BelongsTo {}
