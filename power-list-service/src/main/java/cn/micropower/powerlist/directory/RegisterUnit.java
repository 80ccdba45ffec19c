package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 登记单位 — a unit enters the tree. */
public record RegisterUnit(
    @TargetAggregateIdentifier UnitId unit, UnitKind kind, Designation designation, Lineage lineage)
    implements BelongsTo {

  @Override
  public UnitPath place() {
    return lineage.placeOf(unit);
  }
}
