package cn.micropower.gateway.problem;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Turns whatever went wrong into a refusal that names nothing of the inside. */
@Component
@Order(-2)
class Failures implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Answer answer;

  Failures(Answer answer) {
    this.answer = answer;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    ProblemCode code = code(exchange, failure);
    if (code == ProblemCode.INTERNAL_ERROR) {
      LOG.error("A request failed inside the gateway", failure);
    }
    if (code.status() == 503) {
      LOG.atInfo().log("No answer from behind the door: {}", failure.toString());
      exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
    }
    if (code == ProblemCode.BODY_TOO_SLOW) {
      // what is still to come of the body is not waited for
      exchange.getResponse().getHeaders().setConnection("close");
    }
    return answer.refuse(exchange, code);
  }

  private static ProblemCode code(ServerWebExchange exchange, Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> refusal.code();
      case ResponseStatusException status -> code(exchange, status.getStatusCode().value());
      case IOException _, TimeoutException _ -> unavailable(exchange);
      default -> ProblemCode.INTERNAL_ERROR;
    };
  }

  private static ProblemCode code(ServerWebExchange exchange, int status) {
    return switch (status) {
      case 404 -> ProblemCode.NOT_FOUND;
      case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
      case 413 -> ProblemCode.BODY_TOO_LARGE;
      case 502, 503, 504 -> unavailable(exchange);
      default -> status < 500 ? ProblemCode.MALFORMED_REQUEST : ProblemCode.INTERNAL_ERROR;
    };
  }

  /** Of a change it is not known whether it happened; of a question nothing is lost. */
  private static ProblemCode unavailable(ServerWebExchange exchange) {
    return SAFE.contains(exchange.getRequest().getMethod())
        ? ProblemCode.SERVICE_UNAVAILABLE
        : ProblemCode.OUTCOME_UNKNOWN;
  }
}
