package cn.micropower.disclosure.ruling;

/** What a rule does when it is not met: refuse, or only say so on the record. */
public enum Force {
  BLOCK,
  WARN
}
