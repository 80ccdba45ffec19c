package cn.micropower.gateway;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 慎言 — how often the confidential route was asked, and found something, nobody needs to count. */
@Configuration(proxyBeanMethods = false)
class Discretion {
  private static final String CONFIDENTIAL = "case";

  @Bean
  MeterFilter uncounted() {
    return MeterFilter.deny(id -> CONFIDENTIAL.equals(id.getTag("routeId")));
  }
}
