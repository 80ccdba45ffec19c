package cn.micropower.platform;

import org.springframework.core.NestedExceptionUtils;

/** The reason at the bottom of a failure, in one line, for logs and health. */
public final class Cause {
  private Cause() {}

  /** Returns the innermost cause's kind alone: what it says may be what a sealed fact says. */
  public static String kindOf(Throwable failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getSimpleName();
  }

  /** Returns the innermost cause's kind and the first line of what it says. */
  public static String of(Throwable failure) {
    Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
    String kind = root.getClass().getSimpleName();
    String said = root.getMessage();
    return said == null ? kind : kind + ": " + said.lines().findFirst().orElse("");
  }
}
