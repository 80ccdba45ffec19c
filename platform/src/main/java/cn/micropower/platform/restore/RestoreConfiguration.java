package cn.micropower.platform.restore;

import cn.micropower.platform.eventstore.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The ledger as operators meet it after a restore. */
@Configuration(proxyBeanMethods = false)
@Import(LedgerOperations.class)
public class RestoreConfiguration {

  @Bean
  StoredTypes restoreStoredTypes() {
    return StoredTypes.of(LedgerRebaseOrdered.class);
  }
}
