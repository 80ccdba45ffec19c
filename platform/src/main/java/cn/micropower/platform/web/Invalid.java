package cn.micropower.platform.web;

import cn.micropower.platform.rule.Sentence;

/** A field that no reading of the request can accept (400). */
public final class Invalid extends Declined {
  private final transient Sentence sentence;

  public Invalid(String field, Sentence why) {
    super(Problem.INVALID_FIELD);
    var form = Problem.INVALID_FIELD.sentence();
    this.sentence = new Sentence(form.with(field, why.zh()).zh(), form.with(field, why.en()).en());
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
