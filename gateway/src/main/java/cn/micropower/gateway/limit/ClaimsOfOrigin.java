package cn.micropower.gateway.limit;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Drops what a caller says about where the request came from, and cookies, which nobody reads. */
@Component
class ClaimsOfOrigin implements HttpHeadersFilter, Ordered {

  private static final Set<String> DROPPED = Set.of("forwarded", "x-real-ip", "via", "cookie");

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders kept = new HttpHeaders();
    input.forEach(
        (name, values) -> {
          if (!isClaim(name.toLowerCase(Locale.ROOT))) {
            kept.addAll(name, values);
          }
        });
    return kept;
  }

  private static boolean isClaim(String name) {
    return DROPPED.contains(name) || name.startsWith("x-forwarded-");
  }
}
