package cn.micropower.year.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * 公开责任 — all duties that open within the year.
 *
 * @param last the last day of the year
 */
public record Duties(List<Duty> all, LocalDate last) {

  public Duties {
    all = all.stream().filter(duty -> !duty.since().isAfter(last)).toList();
  }

  public long opened() {
    return all.size();
  }

  public long posted() {
    return all.stream().filter(duty -> duty.hangsOn(last)).count();
  }

  /** How many were not posted in time, whether they were posted since or not. */
  public long overdue() {
    return all.stream().filter(duty -> duty.overdueBy(last)).count();
  }
}
