package cn.micropower.platform.web;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Sentence;

/** A field that no reading of the request can accept (400). */
public final class Invalid extends Declined {
  private final transient Sentence sentence;

  public Invalid(String field, Sentence why) {
    super(Problem.INVALID_FIELD);
    this.sentence =
        new Sentence(
            Problem.INVALID_FIELD.zh(field, why.zh()), Problem.INVALID_FIELD.en(field, why.en()));
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
