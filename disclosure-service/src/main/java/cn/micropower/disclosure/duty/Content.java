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
    RESOLUTION("决议", "resolution"),
    RESULT("实施结果", "result");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }
}
