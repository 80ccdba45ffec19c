package cn.micropower.platform.deadline;

import cn.micropower.platform.command.ErrandDoor;
import cn.micropower.platform.command.Work;
import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.time.DomainClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sweep, in services that have deadlines. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Deadlines.class)
public class DeadlineConfiguration {

  @Bean
  SweepTurns sweepTurns(
      DataSource source,
      Sweep sweep,
      @Value("${micropower.deadline.heartbeat:2s}") Duration heartbeat) {
    return new SweepTurns(source, sweep, heartbeat);
  }

  @Bean
  Sweep sweep(
      List<Deadlines> rooms,
      Giving giving,
      DomainClock clock,
      MeterRegistry meters,
      Discretion discretion) {
    var rests = new Rests(System::nanoTime);
    return new Sweep(rooms, giving, clock, rests, new DeadlineMeter(meters), discretion);
  }

  @Bean
  Giving giving(Work work, ErrandDoor door) {
    return new ByErrand(work, door);
  }

  @Bean
  DeadlineMetrics deadlineMetrics(List<Deadlines> rooms, DomainClock clock) {
    return new DeadlineMetrics(new DeadlineLag(rooms, clock, System::nanoTime));
  }
}
