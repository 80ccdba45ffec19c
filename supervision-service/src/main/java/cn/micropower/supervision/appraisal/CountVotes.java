package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Threshold;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 计票 — the panel has voted.
 *
 * @param minutesSha256 fingerprint of the minutes, 64 hexadecimal digits
 * @param dissatisfied how many dissatisfied are too many, on the day of the vote
 * @param today the present day of the domain
 */
public record CountVotes(
    @TargetAggregateIdentifier MatterId matter,
    AppraisalId appraisal,
    LocalDate heldOn,
    Panel panel,
    Tally tally,
    String minutesSha256,
    Ruling<Threshold> dissatisfied,
    LocalDate today) {}
