package cn.micropower.disclosure.duty;

import cn.micropower.contracts.id.DutyId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 结束公示 — a person takes it down.
 *
 * @param now the present moment of the domain
 */
public record CloseDuty(@TargetAggregateIdentifier DutyId duty, Instant now) {}
