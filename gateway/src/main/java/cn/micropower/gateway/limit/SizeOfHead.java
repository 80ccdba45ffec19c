package cn.micropower.gateway.limit;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away addresses over 4 KiB and headers over 16 KiB before anything looks at them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SizeOfHead implements WebFilter {

  private static final int ADDRESS = 4 << 10;
  private static final int HEADERS = 16 << 10;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (request.getURI().toString().length() > ADDRESS) {
      return Mono.error(new Declined(Problem.ADDRESS_TOO_LONG));
    }
    int size =
        request.getHeaders().headerSet().stream()
            .mapToInt(header -> size(header.getKey(), header.getValue()))
            .sum();
    if (size > HEADERS) {
      return Mono.error(new Declined(Problem.HEADERS_TOO_LARGE));
    }
    return chain.filter(exchange);
  }

  private static int size(String name, List<String> values) {
    return values.stream().mapToInt(value -> name.length() + value.length() + 4).sum();
  }
}
