package cn.micropower.platform.seal;

/**
 * 慎言 — whether this service tells in logs and figures what was refused or fell due; where refusals
 * are sealed it does not.
 */
public record Discretion(boolean sealed) {
  private static final String UNTOLD = "sealed";

  /** Returns the name as it may be told. */
  public String of(String name) {
    return sealed ? UNTOLD : name;
  }
}
