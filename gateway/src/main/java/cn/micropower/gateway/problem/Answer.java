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

/** Writes a refusal as {@code application/problem+json}. */
@Component
public class Answer {

  private final JsonMapper json;

  Answer(JsonMapper json) {
    this.json = json;
  }

  /** Returns when the problem is written; headers set before (such as a challenge) are kept. */
  public Mono<Void> refuse(ServerWebExchange exchange, Problem code) {
    return refuse(exchange, new Refusal(code));
  }

  Mono<Void> refuse(ServerWebExchange exchange, Refusal refusal) {
    ServerHttpResponse response = exchange.getResponse();
    byte[] body = bytes(refusal, languages(exchange.getRequest().getHeaders()));
    response.setStatusCode(HttpStatusCode.valueOf(refusal.code().status()));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLength(body.length);
    response.getHeaders().setCacheControl("no-store");
    if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
      return response.setComplete();
    }
    return Remainder.of(exchange)
        .then(response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body))));
  }

  byte[] bytes(Refusal refusal, List<Locale.LanguageRange> preferred) {
    return json.writeValueAsBytes(ProblemBody.of(refusal.code(), preferred, refusal.values()));
  }

  private static List<Locale.LanguageRange> languages(HttpHeaders headers) {
    try {
      return headers.getAcceptLanguage();
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
