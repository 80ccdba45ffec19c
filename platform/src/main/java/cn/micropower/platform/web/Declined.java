package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Sentence;
import java.util.Map;

/** A request that is answered with a {@link Problem} and leaves no trace in the log. */
public class Declined extends RuntimeException {
  private final transient Problem problem;
  private final transient Sentence sentence;
  private final transient Map<String, Object> details;

  public Declined(Problem problem, Object... values) {
    this(problem, Map.of(), values);
  }

  /**
   * @param details what a program needs of this case, beside the sentence
   */
  public Declined(Problem problem, Map<String, Object> details, Object... values) {
    super(problem.name(), null, false, false);
    this.problem = problem;
    this.sentence = new Sentence(problem.zh(values), problem.en(values));
    this.details = Map.copyOf(details);
  }

  public Problem problem() {
    return problem;
  }

  /** Further members of the problem. */
  public Map<String, Object> details() {
    return details;
  }

  /** The problem's sentence with the values of this case. */
  public Sentence sentence() {
    return sentence;
  }
}
