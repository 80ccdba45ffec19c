package cn.micropower.supervision.standard;

import cn.micropower.contracts.id.UnitPath;

/** 层级 — how deep in the tree a unit stands. */
public enum Level {
  DISTRICT,
  TOWNSHIP,
  /** Villages, communities, and the groups within them. */
  VILLAGE;

  public static Level of(UnitPath place) {
    return values()[Math.min(place.units().size(), values().length) - 1];
  }

  /**
   * The unit of the level above, over a unit of this level at that place; the district has none.
   */
  public UnitPath above(UnitPath place) {
    return new UnitPath(place.units().subList(0, Math.max(1, ordinal())));
  }
}
