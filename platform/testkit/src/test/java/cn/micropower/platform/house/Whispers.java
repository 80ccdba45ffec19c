package cn.micropower.platform.house;

import cn.micropower.contracts.record.Published;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.relay.Publication;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What is said in the house in confidence. */
@TestConfiguration(proxyBeanMethods = false)
class Whispers {

  /** Others who hold the key are told of it. */
  @Stored(name = "whisper.told", sealed = true)
  record Told(String word) {}

  /** Nobody is. */
  @Stored(name = "whisper.kept", sealed = true)
  record Kept(String word) {}

  /** A fault of ours: a confidence that would leave in the open. */
  @Stored(name = "whisper.blurted")
  record Blurted(String word) {}

  /** No secret; it stays at home. */
  @Stored(name = "whisper.hummed")
  record Hummed(String tune) {}

  @Published(name = "lantern.whispered", sealed = true)
  record Whispered(String word) {}

  @Bean
  StoredTypes whisperTypes() {
    return StoredTypes.of(Told.class, Kept.class, Blurted.class, Hummed.class);
  }

  @Bean
  Publication publication() {
    return event ->
        switch (event) {
          case Told told -> Optional.of(new Whispered(told.word()));
          case Blurted blurted -> Optional.of(new Whispered(blurted.word()));
          default -> Optional.empty();
        };
  }
}
