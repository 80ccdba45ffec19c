package cn.micropower.year.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公开责任 — one duty that will open by itself.
 *
 * @param step what is made public
 * @param since the day from which its time runs
 * @param postedOn null where it is never posted
 */
record Duty(Topic topic, String step, LocalDate since, @Nullable LocalDate postedOn, boolean late) {
  /** The reference pack: within ten days, which end with the tenth day after. */
  private static final int DAYS_UNTIL_OVERDUE = 11;

  boolean hangsOn(LocalDate day) {
    return postedOn != null && !postedOn.isAfter(day);
  }

  /** Whether it falls due by that day without hanging. */
  boolean overdueBy(LocalDate day) {
    return (late || postedOn == null) && !since.plusDays(DAYS_UNTIL_OVERDUE).isAfter(day);
  }

  Reference reference() {
    return new Reference.Duty(topic.proposal(), topic.unit(), step);
  }
}
