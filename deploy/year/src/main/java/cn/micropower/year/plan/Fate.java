package cn.micropower.year.plan;

/** 结局 — what becomes of a topic. */
public enum Fate {
  RESOLVED,
  /** 清单之外无权力: the door refuses it. */
  OFF_LIST,
  /** Listed, but by a procedure that the system cannot carry out yet: the door refuses it. */
  UNDRAWN,
  /** The proposing body does not propose it. */
  NOT_PROPOSED,
  /** The two committees do not agree. */
  NOT_CONSULTED,
  /** The party members do not agree. */
  NOT_REVIEWED,
  /** The representatives vote it down. */
  VOTED_DOWN,
  /** Too few come to resolve it: refused, and never tried again. */
  THIN,
  /** Still on its way when the year ends. */
  OPEN;

  /** Whether the system lets it become an exercise at all. */
  public boolean isExercise() {
    return this != OFF_LIST && this != UNDRAWN;
  }
}
