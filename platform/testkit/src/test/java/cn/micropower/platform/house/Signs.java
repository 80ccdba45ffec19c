package cn.micropower.platform.house;

import cn.micropower.contracts.record.Published;
import cn.micropower.platform.house.LampEvent.LampHung;
import cn.micropower.platform.house.LampEvent.LampLit;
import cn.micropower.platform.relay.Publication;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What the house tells of its lamps: that one hangs, and a light of ten thousand letters a watt.
 */
@TestConfiguration(proxyBeanMethods = false)
class Signs {
  static final int LETTERS_PER_WATT = 10_000;

  @Published(name = "lamp.seen")
  record Seen(String lamp) {}

  @Published(name = "lamp.shining")
  record Shining(String light) {}

  @Bean
  Publication publication() {
    return event ->
        switch (event) {
          case LampHung hung -> Optional.of(new Seen(hung.id()));
          case LampLit lit -> Optional.of(new Shining("x".repeat(lit.watts() * LETTERS_PER_WATT)));
          default -> Optional.empty();
        };
  }
}
