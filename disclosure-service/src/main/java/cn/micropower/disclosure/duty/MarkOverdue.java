package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.DutyId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 逾期 — the time for posting is over. Given when it falls due.
 *
 * @param dueAt the moment that has come
 */
public record MarkOverdue(@TargetAggregateIdentifier DutyId duty, Instant dueAt) {}
