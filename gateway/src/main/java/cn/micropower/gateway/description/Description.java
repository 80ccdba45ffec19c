package cn.micropower.gateway.description;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.gateway.problem.Declined;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code GET /api/v1/openapi.json}: every path, once for a minute asked of the services.
 */
@Configuration(proxyBeanMethods = false)
class Description {
  private static final Logger LOG = LoggerFactory.getLogger(Description.class);
  private static final String PATH = "/api/v1/openapi.json";
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LARGEST = 8 * 1024 * 1024;

  @Bean
  RouterFunction<ServerResponse> openApi(
      @Value("${micropower.services}") List<String> services, JsonMapper json) {
    var client = WebClient.builder().codecs(it -> it.defaultCodecs().maxInMemorySize(LARGEST));
    var whole =
        Flux.fromIterable(services)
            .distinct()
            .flatMapSequential(
                service ->
                    client.build().get().uri(service + PATH).retrieve().bodyToMono(byte[].class))
            .map(json::readTree)
            .collectList()
            .timeout(PATIENCE)
            .map(WholeDocument::of)
            .doOnError(failure -> LOG.warn("The services' descriptions: {}", failure.toString()))
            .onErrorMap(_ -> new Declined(Problem.SERVICE_UNAVAILABLE))
            .cache(_ -> KEPT, _ -> Duration.ZERO, () -> Duration.ZERO);
    return RouterFunctions.route(GET(PATH), _ -> answer(whole));
  }

  private static Mono<ServerResponse> answer(Mono<JsonNode> document) {
    return document.flatMap(
        whole -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(whole));
  }
}
