package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;

/** There is no such thing, or none that this caller may know of; the answer (404) is the same. */
public final class NotFound extends Declined {
  public NotFound() {
    super(Problem.NOT_FOUND);
  }
}
