package cn.micropower.platform.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers when a period of working days ends. */
@RestController
class CalendarController {
  private final BusinessCalendar calendar;

  CalendarController(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @GetMapping("/api/v1/calendar/working-days")
  Period period(@RequestParam LocalDate from, @RequestParam @Min(1) @Max(366) int days) {
    return new Period(from, days, calendar.after(from, days), calendar.isWorkingDay(from));
  }

  /**
   * @param ends the last working day of the period, the first day not counted
   * @param startsOnWorkingDay whether the first day itself is worked
   */
  record Period(LocalDate from, int days, LocalDate ends, boolean startsOnWorkingDay) {}
}
