package cn.micropower.gateway.problem;

import cn.micropower.contracts.problem.Problem;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
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

/** Turns whatever went wrong into a problem that names nothing of the inside. */
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
    Declined declined = declined(exchange, failure);
    Problem code = declined.problem();
    if (code.status() == 503) {
      LOG.atInfo().log("No answer from behind the door: {}", failure.toString());
      exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
    }
    if (code == Problem.BODY_TOO_SLOW) {
      // what is still to come of the body is not waited for
      exchange.getResponse().getHeaders().setConnection("close");
    }
    return answer.decline(exchange, declined);
  }

  private static Declined declined(ServerWebExchange exchange, Throwable failure) {
    return switch (failure) {
      case Declined declined -> declined;
      case ResponseStatusException status -> declined(exchange, status);
      case IOException _, TimeoutException _ -> unavailable(exchange);
      default -> internal(failure);
    };
  }

  private static Declined declined(ServerWebExchange exchange, ResponseStatusException failure) {
    int status = failure.getStatusCode().value();
    return switch (status) {
      case 404 -> new Declined(Problem.NOT_FOUND);
      case 405 -> new Declined(Problem.METHOD_NOT_ALLOWED);
      case 413 -> Declined.bodyTooLarge();
      case 502, 503, 504 -> unavailable(exchange);
      default -> status < 500 ? new Declined(Problem.MALFORMED_REQUEST) : internal(failure);
    };
  }

  private static Declined internal(Throwable failure) {
    UUID reference = UUID.randomUUID();
    LOG.error("A request failed inside the gateway, {}", reference, failure);
    return new Declined(Problem.INTERNAL_ERROR, reference);
  }

  /** Of a change it is not known whether it happened; of a question nothing is lost. */
  private static Declined unavailable(ServerWebExchange exchange) {
    return new Declined(
        SAFE.contains(exchange.getRequest().getMethod())
            ? Problem.SERVICE_UNAVAILABLE
            : Problem.OUTCOME_UNKNOWN);
  }
}
