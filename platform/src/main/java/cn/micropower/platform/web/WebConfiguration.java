package cn.micropower.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON is read strictly, bodies are bounded, problems are worded. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class WebConfiguration {

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json ->
        json.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }

  @Bean
  FilterRegistrationBean<BoundedBody> boundedBody(
      @Value("${micropower.web.maximum-body}") int maximum, JsonMapper json) {
    var filter = new FilterRegistrationBean<>(new BoundedBody(maximum, json));
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }
}
