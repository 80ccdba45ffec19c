package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.DutyId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 公示期满 — its last day is over. Given when it falls due.
 *
 * @param dueAt the moment that has come
 */
public record EndPublicity(@TargetAggregateIdentifier DutyId duty, Instant dueAt) {}
