package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 任职 — an official takes a post in a unit.
 *
 * @param kind the kind of the unit
 */
public record AppointOfficial(
    @TargetAggregateIdentifier PostId post,
    Role role,
    UnitPath place,
    UnitKind kind,
    Official holder,
    LocalDate since)
    implements BelongsTo {}
