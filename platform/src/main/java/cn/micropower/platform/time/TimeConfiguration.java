package cn.micropower.platform.time;

import cn.micropower.platform.DataFile;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The domain clock and the calendar. */
@Configuration(proxyBeanMethods = false)
@Import(CalendarController.class)
public class TimeConfiguration {

  /** The machine's own time, unless this is a place where the clock can be moved. */
  @Bean
  DomainClock domainClock(ObjectProvider<ClockFile> moved) {
    InstantSource source = moved.getIfAvailable();
    return new DomainClock(source == null ? InstantSource.system() : source);
  }

  @Bean
  EventTime eventTime(DomainClock clock) {
    return new EventTime(clock);
  }

  @Bean
  BusinessCalendar businessCalendar() {
    return new BusinessCalendar(DataFile.read("calendar/cn.yaml", File.class).years());
  }

  private record File(List<CalendarYear> years) {}
}
