package cn.micropower.powerlist.directory;

import cn.micropower.contracts.code.UnitKind;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;

/** What can happen to a unit. */
public sealed interface UnitEvent {

  UnitId unit();

  /** 单位已登记. */
  @Stored(name = "unit.registered")
  record UnitRegistered(UnitId unit, UnitKind kind, UnitPath place, Designation designation)
      implements UnitEvent {}

  /** 应到人数已登记. */
  @Stored(name = "roll.recorded")
  record RollRecorded(UnitId unit, Roll roll) implements UnitEvent {}
}
