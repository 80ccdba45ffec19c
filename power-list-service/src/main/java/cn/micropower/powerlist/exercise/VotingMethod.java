package cn.micropower.powerlist.exercise;

/** 表决方式 — how those present voted. */
public enum VotingMethod {
  ORAL,
  HANDS,
  SECRET_BALLOT
}
