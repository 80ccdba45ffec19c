package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes why a request was declined, as {@code application/problem+json}. */
@Component
public class Answer {

  private final JsonMapper json;

  Answer(JsonMapper json) {
    this.json = json;
  }

  /** Returns when the problem is written; headers set before (such as a challenge) are kept. */
  public Mono<Void> decline(ServerWebExchange exchange, Problem code) {
    return decline(exchange, new Declined(code));
  }

  Mono<Void> decline(ServerWebExchange exchange, Declined declined) {
    ServerHttpResponse response = exchange.getResponse();
    byte[] body = bytes(declined, languages(exchange.getRequest().getHeaders()));
    response.setStatusCode(HttpStatusCode.valueOf(declined.problem().status()));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLength(body.length);
    response.getHeaders().setCacheControl("no-store");
    if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
      return response.setComplete();
    }
    return Remainder.of(exchange)
        .then(response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body))));
  }

  byte[] bytes(Declined declined, List<Locale.LanguageRange> preferred) {
    return json.writeValueAsBytes(ProblemBody.of(declined.problem(), preferred, declined.values()));
  }

  private static List<Locale.LanguageRange> languages(HttpHeaders headers) {
    try {
      return headers.getAcceptLanguage();
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
