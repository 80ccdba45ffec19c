package cn.micropower.platform.seal;

import cn.micropower.platform.eventstore.StoredTypes;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed here, and the keys, from a file that has no default. */
@Configuration(proxyBeanMethods = false)
public class SealConfiguration {

  @Bean
  @ConditionalOnExpression("!'${micropower.seal.key-file:}'.isBlank()")
  SealRing sealRing(@Value("${micropower.seal.key-file}") Path file) {
    return SealRing.read(file);
  }

  @Bean
  Discretion discretion(@Value("${micropower.refusals.sealed:false}") boolean sealed) {
    return new Discretion(sealed);
  }

  @Bean
  SealedNames sealedNames(
      ObjectProvider<StoredTypes> types, Discretion discretion, ObjectProvider<SealRing> ring) {
    var names = SealedNames.of(types.stream(), discretion);
    if (!names.sealed().isEmpty() && ring.getIfAvailable() == null) {
      throw new IllegalStateException(
          "facts are sealed here: micropower.seal.key-file must name a file of keys;"
              + " there is no default");
    }
    return names;
  }
}
