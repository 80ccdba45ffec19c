package cn.micropower.gateway;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.http.server.reactive.observation.ServerRequestObservationConvention;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * 慎言 — whoever reads the figures must not be able to count clues, not even by taking one figure
 * from another: of requests that may be about one they tell neither the route nor the method nor
 * what came of it, and all of them stand in one line with those that everybody may make.
 */
@Configuration(proxyBeanMethods = false)
class Discretion {
  private static final String UNTOLD = "UNTOLD";

  @Bean
  MeterFilter uncounted(@Value("${micropower.discretion.routes}") Set<String> routes) {
    return MeterFilter.deny(
        id ->
            id.getTags().stream()
                .anyMatch(tag -> namesRoute(tag.getKey()) && routes.contains(tag.getValue())));
  }

  @Bean
  ServerRequestObservationConvention untold(
      @Value("${micropower.discretion.paths}") List<String> paths) {
    return new Untold(paths.stream().map(PathPatternParser.defaultInstance::parse).toList());
  }

  /** Each maker of figures calls the route differently. */
  private static boolean namesRoute(String key) {
    return key.toLowerCase(Locale.ROOT).replace(".", "").endsWith("routeid");
  }

  private static final class Untold extends DefaultServerRequestObservationConvention {
    private final List<PathPattern> paths;

    Untold(List<PathPattern> paths) {
      this.paths = paths;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
      var told = super.getLowCardinalityKeyValues(context);
      return isDiscreet(context) ? KeyValues.of(told, KeyValue::getKey, _ -> UNTOLD) : told;
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
      return isDiscreet(context) ? KeyValues.empty() : super.getHighCardinalityKeyValues(context);
    }

    private boolean isDiscreet(ServerRequestObservationContext context) {
      var request = context.getCarrier();
      return request != null && paths.stream().anyMatch(path -> path.matches(request.getPath()));
    }
  }
}
