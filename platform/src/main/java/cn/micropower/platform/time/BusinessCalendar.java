package cn.micropower.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 工作日历 — which days are worked, as the State Council announces them: holidays are data. */
public final class BusinessCalendar {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final List<CalendarYear> years;

  BusinessCalendar(List<CalendarYear> years) {
    this.years = List.copyOf(years);
  }

  /**
   * Whether that day is worked.
   *
   * @throws CalendarUnknown if the year's holidays are not announced yet
   */
  public boolean isWorkingDay(LocalDate day) {
    var year = year(day);
    if (year.isHoliday(day)) {
      return false;
    }
    return year.workdays().contains(day) || !WEEKEND.contains(day.getDayOfWeek());
  }

  /**
   * Returns the day on which a period of working days ends; the day it starts from does not count.
   *
   * @param days how many working days, at least one
   * @throws CalendarUnknown if the period reaches a year that is not announced yet
   */
  public LocalDate after(LocalDate from, int days) {
    var day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  private CalendarYear year(LocalDate day) {
    return years.stream()
        .filter(year -> year.year() == day.getYear())
        .findFirst()
        .orElseThrow(() -> new CalendarUnknown(day.getYear()));
  }
}
