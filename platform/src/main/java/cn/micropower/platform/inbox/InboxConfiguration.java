package cn.micropower.platform.inbox;

import cn.micropower.platform.eventstore.StoredTypes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was ordered of an inbox stays readable, whether or not anything is received. */
@Configuration(proxyBeanMethods = false)
@Import(ReceivingConfiguration.class)
public class InboxConfiguration {

  @Bean
  StoredTypes inboxStoredTypes() {
    return StoredTypes.of(InboxEvent.class);
  }

  @Bean
  Refill refill(JdbcClient jdbc, @Value("${micropower.service}") String service) {
    return new Refill(jdbc, service);
  }
}
