package cn.micropower.gateway.limit;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Holds a body back until it is whole and within the limit; only then is anything forwarded. */
@Component
class BodyLimit implements GlobalFilter, Ordered {

  private static final byte[] NOTHING = new byte[0];

  private final Duration patience;

  BodyLimit(@Value("${micropower.limits.body-time}") Duration patience) {
    this.patience = patience;
  }

  @Override
  public int getOrder() {
    return 0;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    HttpHeaders headers = request.getHeaders();
    if (headers.getContentLength() > Declined.LARGEST_BODY) {
      return Mono.error(Declined.bodyTooLarge());
    }
    if (headers.getContentLength() < 1 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
      return chain.filter(exchange);
    }
    return whole(request)
        .flatMap(
            body -> chain.filter(exchange.mutate().request(new HeldBack(request, body)).build()));
  }

  private Mono<byte[]> whole(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), Declined.LARGEST_BODY)
        .map(BodyLimit::bytes)
        .defaultIfEmpty(NOTHING)
        .timeout(patience)
        .onErrorMap(DataBufferLimitException.class, _ -> Declined.bodyTooLarge())
        .onErrorMap(TimeoutException.class, _ -> new Declined(Problem.BODY_TOO_SLOW));
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
