package cn.micropower.platform.time.local;

import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.time.ClockFile;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The clock can be moved where the profile is local and a file is named; nowhere else. */
@Configuration(proxyBeanMethods = false)
@Import({LocalClockConfiguration.Movable.class, LocalClockConfiguration.Forbidden.class})
public class LocalClockConfiguration {
  private static final String FILE = "micropower.clock-file";

  @Bean
  StoredTypes clockStoredTypes() {
    return StoredTypes.of(ClockMoved.class);
  }

  @Configuration(proxyBeanMethods = false)
  @Profile("local")
  @ConditionalOnProperty(FILE)
  @Import(LocalClock.class)
  static class Movable {
    @Bean
    ClockFile clockFile(@Value("${" + FILE + "}") Path file) {
      return new ClockFile(file, InstantSource.system());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Profile("!local")
  @ConditionalOnProperty(FILE)
  static class Forbidden {
    Forbidden() {
      throw new ClockForbidden();
    }
  }
}
