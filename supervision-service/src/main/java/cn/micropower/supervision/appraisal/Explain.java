package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 现场答复 — a committee replies and explains on the spot, by one of its posts.
 *
 * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
 */
public record Explain(
    @TargetAggregateIdentifier MatterId matter,
    AppraisalId appraisal,
    String summary,
    String minutesSha256) {}
