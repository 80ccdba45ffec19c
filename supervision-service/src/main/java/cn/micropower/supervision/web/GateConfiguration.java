package cn.micropower.supervision.web;

import cn.micropower.supervision.handover.Handovers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The gate stands before the handings over, and shuts the platform's own path to an erasure: the
 * only keys here are those of texts, and it would tell whether there is such a key.
 */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

  @Bean
  WebMvcConfigurer gate(Handovers handovers) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(new Gate(handovers))
            .addPathPatterns("/api/v1/handovers/**", "/api/v1/persons/**")
            .order(Ordered.HIGHEST_PRECEDENCE);
      }
    };
  }
}
