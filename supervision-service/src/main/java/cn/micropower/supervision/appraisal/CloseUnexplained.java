package cn.micropower.supervision.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.command.BelongsTo;
import cn.micropower.supervision.standard.Standard;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 无答复结束 — the commission closes an appraisal that somebody who must explain it keeps open.
 *
 * @param place the unit above the matter's own: none of those who must explain decides there
 * @param consecutive how many times running are too many, on the day of the vote
 * @param standard how what waits for this end is appraised
 */
public record CloseUnexplained(
    @TargetAggregateIdentifier MatterId matter,
    AppraisalId appraisal,
    UnitPath place,
    Ruling<Times> consecutive,
    Standard standard)
    implements BelongsTo {}
