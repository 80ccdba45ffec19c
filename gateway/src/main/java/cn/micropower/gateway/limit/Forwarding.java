package cn.micropower.gateway.limit;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How requests go on to the services. */
@Configuration(proxyBeanMethods = false)
class Forwarding {

  /** The client's own silent repetition is off: only the caller may repeat, with the same key. */
  @Bean
  HttpClientCustomizer neverTwice() {
    return client -> client.disableRetry(true);
  }
}
