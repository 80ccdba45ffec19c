package cn.micropower.contracts.rule;

/** 效力 — what a rule does when it is not met: refuse, or only say so on the record. */
public enum Force {
  BLOCK,
  WARN
}
