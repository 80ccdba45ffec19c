package cn.micropower.platform.web;

import cn.micropower.platform.rule.Sentence;

/** A request that is answered with a {@link Problem} and leaves no trace in the log. */
public class Declined extends RuntimeException {
  private final transient Problem problem;
  private final transient Sentence sentence;

  public Declined(Problem problem, Object... values) {
    super(problem.name(), null, false, false);
    this.problem = problem;
    this.sentence = problem.sentence().with(values);
  }

  public Problem problem() {
    return problem;
  }

  /** The problem's sentence with the values of this case. */
  public Sentence sentence() {
    return sentence;
  }
}
