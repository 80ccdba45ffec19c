package cn.micropower.supervision.standard;

import cn.micropower.contracts.id.UnitPath;

/** 层级 — how deep in the tree a unit stands. */
public enum Level {
  DISTRICT(1),
  TOWNSHIP(2),
  /** Villages, communities, and the groups within them. */
  VILLAGE(3);

  /** How many units lead from the district to one of this level, both counted. */
  private final int depth;

  Level(int depth) {
    this.depth = depth;
  }

  public static Level of(UnitPath place) {
    return switch (place.units().size()) {
      case 1 -> DISTRICT;
      case 2 -> TOWNSHIP;
      default -> VILLAGE;
    };
  }

  /**
   * The unit of the level above, over a unit of this level at that place; the district has none.
   */
  public UnitPath above(UnitPath place) {
    return new UnitPath(place.units().subList(0, Math.max(1, depth - 1)));
  }
}
