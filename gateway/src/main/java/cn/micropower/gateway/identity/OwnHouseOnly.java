package cn.micropower.gateway.identity;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import java.net.InetSocketAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Health is everybody's; the other measurements are for this machine alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OwnHouseOnly implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    String path = request.getPath().value();
    boolean guarded = path.startsWith("/actuator") && !path.startsWith("/actuator/health");
    return guarded && !isOwnHouse(request)
        ? Mono.error(new Declined(Problem.NOT_FOUND))
        : chain.filter(exchange);
  }

  private static boolean isOwnHouse(ServerHttpRequest request) {
    InetSocketAddress caller = request.getRemoteAddress();
    return caller != null
        && caller.getAddress() != null
        && caller.getAddress().isLoopbackAddress()
        && !request.getHeaders().containsHeader("Forwarded")
        && !request.getHeaders().containsHeader("X-Forwarded-For");
  }
}
