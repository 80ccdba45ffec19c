package cn.micropower.platform.time;

import cn.micropower.platform.rule.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One announced year: its holidays, and the weekend days worked in exchange (调休). */
record CalendarYear(int year, Sentence source, List<Holiday> holidays, Set<LocalDate> workdays) {

  boolean isHoliday(LocalDate day) {
    return holidays.stream().anyMatch(holiday -> holiday.contains(day));
  }

  /** A holiday, both ends included. */
  record Holiday(LocalDate from, LocalDate to, Sentence name) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
