package cn.micropower.platform.person;

import cn.micropower.platform.eventstore.StoredTypes;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons' keys, wrapped by a key that comes from a file or a secret and has no default. */
@Configuration(proxyBeanMethods = false)
@Import(Erasures.class)
public class PersonConfiguration {
  private static final int KEY_BYTES = 32;

  @Bean
  public Persons persons(
      JdbcClient jdbc, @Value("${micropower.keys.key-encryption-key:}") String base64) {
    var key = Base64.getDecoder().decode(base64.strip());
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException(
          "micropower.keys.key-encryption-key must be set to 32 bytes in base64;"
              + " there is no default");
    }
    return new Persons(jdbc, key);
  }

  @Bean
  StoredTypes personStoredTypes() {
    return StoredTypes.of(PersonErased.class);
  }
}
