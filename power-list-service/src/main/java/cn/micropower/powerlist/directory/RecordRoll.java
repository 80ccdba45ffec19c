package cn.micropower.powerlist.directory;

import cn.micropower.contracts.id.UnitId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 登记应到人数 — how many belong to a body of the unit.
 *
 * @param today the present day of the domain
 */
public record RecordRoll(@TargetAggregateIdentifier UnitId unit, Roll roll, LocalDate today) {}
