package cn.micropower.cases.access;

/** What there is to know of. */
public enum Kind {
  CLUE,
  CASE,
  /** 廉政档案 — the volume of a unit, so far as it tells of this matter. */
  VOLUME
}
