package cn.micropower.platform.seal;

import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.refusal.RefusalKept;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed here, and the keys, from a file that has no default. */
@Configuration(proxyBeanMethods = false)
public class SealConfiguration {
  private static final String KEYS = "!'${micropower.seal.key-file:}'.isBlank()";

  @Bean
  @ConditionalOnExpression(KEYS)
  SealRing sealRing(@Value("${micropower.seal.key-file}") Path file) {
    return SealRing.read(file);
  }

  /** Where there is no key nothing can be kept, and nothing needs to be. */
  @Bean
  @ConditionalOnExpression(KEYS)
  StoredTypes keptRefusals() {
    return StoredTypes.of(RefusalKept.class);
  }

  @Bean
  Discretion discretion(@Value("${micropower.refusals.sealed:false}") boolean sealed) {
    return new Discretion(sealed);
  }

  @Bean
  SealedNames sealedNames(
      ObjectProvider<StoredTypes> types,
      Discretion discretion,
      ObjectProvider<SealRing> ring,
      @Value("${micropower.ledger.beat:0s}") Duration beat) {
    var names = SealedNames.of(types.stream());
    if ((!names.sealed().isEmpty() || discretion.sealed()) && ring.getIfAvailable() == null) {
      throw new IllegalStateException(
          "facts are sealed here: micropower.seal.key-file must name a file of keys;"
              + " there is no default");
    }
    if (names.any() && beat.isZero()) {
      throw new IllegalStateException(
          "facts are sealed here: micropower.ledger.beat must be some time, for the moment at"
              + " which a leaf is added would tell when something was done");
    }
    return names;
  }
}
