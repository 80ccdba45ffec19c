package cn.micropower.cases.clue;

/** 近亲属关系 — how a relative is related to a subject. */
public enum Relation {
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  GRANDPARENT,
  GRANDCHILD,
  /** 姻亲 — by marriage. */
  IN_LAW,
  OTHER
}
