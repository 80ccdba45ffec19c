package cn.micropower.platform.time;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Declined;

/** The holidays of that year are not announced yet, so nobody can count its working days. */
final class CalendarUnknown extends Declined {
  private final transient Sentence sentence;

  CalendarUnknown(int year) {
    super(Problem.INVALID_FIELD);
    this.sentence =
        new Sentence("{0} 年节假日安排尚未录入", "The holidays of {0} are not known yet").with(year);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
