package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;

/** A request that the door itself turns away. */
public final class Declined extends RuntimeException {

  /** Bytes of the largest body let through: 1 MiB. */
  public static final int LARGEST_BODY = 1 << 20;

  private final transient Problem problem;
  private final transient Object[] values;

  /**
   * @param values what fills the places of the sentence
   */
  public Declined(Problem problem, Object... values) {
    super(problem.name(), null, false, false);
    this.problem = problem;
    this.values = values.clone();
  }

  /** Returns what declines a body over the limit. */
  public static Declined bodyTooLarge() {
    return new Declined(Problem.BODY_TOO_LARGE, LARGEST_BODY);
  }

  public Problem problem() {
    return problem;
  }

  Object[] values() {
    return values.clone();
  }
}
