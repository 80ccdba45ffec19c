package cn.micropower.gateway.problem;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Takes in, and throws away, what is still to come of a refused request's body, so that the caller
 * reads the refusal and the connection serves the next request. Where that would take too much or
 * too long, or somebody else was reading, the connection is closed after the answer instead.
 */
final class Remainder {
  private static final long MOST = 16 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Remainder() {}

  static Mono<Void> of(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    HttpHeaders headers = request.getHeaders();
    boolean chunked = headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    if (headers.getContentLength() < 1 && !chunked) {
      return Mono.empty();
    }
    if (chunked || headers.getContentLength() > MOST || headers.containsHeader("Expect")) {
      return Mono.fromRunnable(() -> close(exchange));
    }
    return request
        .getBody()
        .doOnNext(DataBufferUtils::release)
        .then()
        .timeout(PATIENCE)
        .onErrorResume(
            _ -> {
              close(exchange);
              return Mono.empty();
            });
  }

  private static void close(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().setConnection("close");
  }
}
