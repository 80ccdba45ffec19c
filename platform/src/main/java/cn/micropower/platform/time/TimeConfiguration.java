package cn.micropower.platform.time;

import cn.micropower.platform.DataFile;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The domain clock and the calendar. */
@Configuration(proxyBeanMethods = false)
@Import(CalendarController.class)
public class TimeConfiguration {

  @Bean
  DomainClock domainClock() {
    return new DomainClock(InstantSource.system());
  }

  @Bean
  BusinessCalendar businessCalendar() {
    return new BusinessCalendar(DataFile.read("calendar/cn.yaml", File.class).years());
  }

  private record File(String zone, List<CalendarYear> years) {}
}
