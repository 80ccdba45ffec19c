package cn.micropower.disclosure.duty;

import cn.micropower.platform.rule.Sentence;
import java.time.LocalDate;

/**
 * 公开内容 — what must be made public.
 *
 * @param name what the procedure calls the step
 * @param item the item of the power list
 * @param happenedOn the day it was resolved, or concluded
 */
public record Content(Kind kind, Sentence name, String item, String title, LocalDate happenedOn) {

  /** What of an exercise is made public. */
  public enum Kind {
    RESOLUTION("决议", "resolution", 0),
    /** 预警规则 R12：结果公示自验收次日起算. */
    RESULT("实施结果", "result", 1);

    private final String zh;
    private final String en;
    private final int daysAfter;

    Kind(String zh, String en, int daysAfter) {
      this.zh = zh;
      this.en = en;
      this.daysAfter = daysAfter;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }

  /** The first day that may count as public. */
  LocalDate earliestFirstDay() {
    return happenedOn.plusDays(kind.daysAfter);
  }
}
