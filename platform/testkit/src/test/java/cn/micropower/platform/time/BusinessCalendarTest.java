package cn.micropower.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures from the State Council's notices for 2024 to 2026. */
class BusinessCalendarTest {
  private final BusinessCalendar calendar = new TimeConfiguration().businessCalendar();

  @ParameterizedTest
  @DisplayName("节假日不上班,调休的周末上班")
  @CsvSource({
    "2024-02-12, false",
    "2024-02-18, true",
    "2025-10-08, false",
    "2025-10-11, true",
    "2026-11-20, true",
    "2026-11-21, false"
  })
  void days_are_worked_as_announced(LocalDate day, boolean worked) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
  }

  @ParameterizedTest
  @DisplayName("十五个工作日跨过国庆长假")
  @CsvSource({
    "2025-09-26, 15, 2025-10-23",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-21, 5, 2026-11-27"
  })
  void a_period_of_working_days_skips_holidays(LocalDate from, int days, LocalDate ends) {
    assertThat(calendar.after(from, days)).isEqualTo(ends);
  }

  @Test
  @DisplayName("尚未公布的年份:不猜")
  void an_unannounced_year_is_not_guessed() {
    assertThatThrownBy(() -> calendar.after(LocalDate.of(2026, 12, 30), 15))
        .isInstanceOf(CalendarUnknown.class);
  }
}
