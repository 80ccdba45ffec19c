package cn.micropower.cases.access;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The circle is kept with every fact, and the gate stands before every path that is not open. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  /** What every service has, and what tells nothing of any matter. */
  private static final String[] OPEN = {
    "/api/v1/openapi.json",
    "/api/v1/ledgers/**",
    "/api/v1/operations/**",
    "/api/v1/calendar/**",
    "/api/v1/local/clock/**"
  };

  /** Facts come here after they are appended, in the same transaction. */
  @Bean
  Circle circle(JdbcClient jdbc, EventBus store) {
    var circle = new Circle(jdbc);
    store.subscribe(
        events ->
            events.stream()
                .map(EventMessage::getPayload)
                .filter(CircleChange.class::isInstance)
                .map(CircleChange.class::cast)
                .forEach(circle::take));
    return circle;
  }

  @Bean
  WebMvcConfigurer gate(Circle circle) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(new Gate(circle))
            .addPathPatterns("/api/v1/**")
            .excludePathPatterns(OPEN)
            .order(Ordered.HIGHEST_PRECEDENCE);
      }
    };
  }
}
