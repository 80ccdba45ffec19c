package cn.micropower.gateway.problem;

/** A request that the door itself turns away. */
public final class Refusal extends RuntimeException {

  private final ProblemCode code;

  public Refusal(ProblemCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
