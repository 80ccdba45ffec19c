package cn.micropower.gateway.limit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away addresses whose escapes are no text in UTF-8: the services could not say so well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LegibleAddress implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return isText(exchange.getRequest().getURI().toString())
        ? chain.filter(exchange)
        : Mono.error(new Declined(Problem.MALFORMED_REQUEST));
  }

  private static boolean isText(String address) {
    try {
      UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(URLDecoder.decode(address, ISO_8859_1).getBytes(ISO_8859_1)));
      return true;
    } catch (CharacterCodingException | IllegalArgumentException illegible) {
      return false;
    }
  }
}
