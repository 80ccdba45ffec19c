package cn.micropower.offence.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to ask the machine what time it is; each one alone makes the rule fire. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
public interface Clocks {
  class AnInstant {
    Object now = Instant.now();
  }

  class AnInstantOfAClock {
    Object at(Clock clock) {
      return Instant.now(clock);
    }
  }

  class ADay {
    Object now = LocalDate.now();
  }

  class ADayOfAZone {
    Object now = LocalDate.now(ZoneOffset.UTC);
  }

  class ADayOfAClock {
    Object at(Clock clock) {
      return LocalDate.now(clock);
    }
  }

  class ALocalTime {
    Object now = LocalDateTime.now();
  }

  class AZonedTime {
    Object now = ZonedDateTime.now();
  }

  class AnOffsetTime {
    Object now = OffsetDateTime.now();
  }

  class AMonth {
    Object now = YearMonth.now();
  }

  class Milliseconds {
    long now = System.currentTimeMillis();
  }

  class ASystemClock {
    Object clock = Clock.systemUTC();
  }

  class ATickingClock {
    Object clock =
        Clock.tick(
            Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ZERO), Duration.ZERO);
  }

  class ADate {
    Object now = new Date();
  }

  class AReference {
    Supplier<Instant> now = Instant::now;
  }
}
