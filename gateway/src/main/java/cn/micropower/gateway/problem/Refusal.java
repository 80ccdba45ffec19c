package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;

/** A request that the door itself turns away. */
public final class Refusal extends RuntimeException {

  /** Bytes of the largest body let through: 1 MiB. */
  public static final int LARGEST_BODY = 1 << 20;

  private final transient Problem code;
  private final transient Object[] values;

  /**
   * @param values what fills the places of the sentence
   */
  public Refusal(Problem code, Object... values) {
    super(code.name(), null, false, false);
    this.code = code;
    this.values = values.clone();
  }

  /** Returns the refusal of a body over the limit. */
  public static Refusal bodyTooLarge() {
    return new Refusal(Problem.BODY_TOO_LARGE, LARGEST_BODY);
  }

  public Problem code() {
    return code;
  }

  Object[] values() {
    return values.clone();
  }
}
