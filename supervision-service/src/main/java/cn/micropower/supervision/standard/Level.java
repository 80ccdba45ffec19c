package cn.micropower.supervision.standard;

import cn.micropower.contracts.id.UnitPath;

/** 层级 — how deep in the tree a unit stands. */
enum Level {
  DISTRICT,
  TOWNSHIP,
  /** Villages, communities, and the groups within them. */
  VILLAGE;

  static Level of(UnitPath place) {
    return values()[Math.min(place.units().size(), values().length) - 1];
  }
}
