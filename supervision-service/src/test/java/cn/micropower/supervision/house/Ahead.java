package cn.micropower.supervision.house;

import cn.micropower.platform.time.DomainClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The domain clock of the house: it can be moved forward, and never back. */
@TestConfiguration(proxyBeanMethods = false)
class Ahead {
  private static volatile Duration ahead = Duration.ZERO;

  @Bean
  @Primary
  DomainClock clockAhead() {
    return new DomainClock(() -> Instant.now().plus(ahead));
  }

  static synchronized void passDays(int days) {
    ahead = ahead.plusDays(days);
  }
}
