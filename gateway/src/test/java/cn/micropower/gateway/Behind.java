package cn.micropower.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.HttpServerRoutes;

/** The far side of the door: a service that notes what reaches it, and an issuer's keys. */
final class Behind {

  static final Behind SIDE = new Behind();

  /** What came through. */
  record Request(String method, String uri, HttpHeaders headers, int length) {}

  final List<Request> seen = new CopyOnWriteArrayList<>();
  private final DisposableServer server =
      HttpServer.create().host("127.0.0.1").port(0).route(this::routes).bindNow();
  final Issuing issuing = Issuing.at(url());

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  private void routes(HttpServerRoutes routes) {
    routes
        .get("/.well-known/openid-configuration", (_, response) -> json(response, metadata()))
        .get("/keys", (_, response) -> json(response, issuing.publicKeys()))
        .route(request -> request.uri().startsWith("/api/"), this::answer);
  }

  private String metadata() {
    return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(url(), url());
  }

  private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response) {
    return request
        .receive()
        .aggregate()
        .asByteArray()
        .defaultIfEmpty(new byte[0])
        .flatMap(
            body -> {
              String uri = request.uri();
              seen.add(
                  new Request(
                      request.method().name(), uri, request.requestHeaders().copy(), body.length));
              return switch (uri) {
                case "/api/v1/openapi.json" -> json(response, description(request));
                case "/api/v1/slam" -> slam(response);
                case "/api/v1/hang" -> Mono.never();
                case "/api/v1/refuse" -> json(response.status(422), "{\"code\":\"THIN_MEETING\"}");
                default -> json(response, "{}");
              };
            });
  }

  /** Each of its names is another service. */
  private static String description(HttpServerRequest request) {
    return "{\"paths\":{\"/of/%s\":{}}}".formatted(request.hostName());
  }

  private static Mono<Void> slam(HttpServerResponse response) {
    response.withConnection(connection -> connection.dispose());
    return Mono.never();
  }

  private static Mono<Void> json(HttpServerResponse response, String body) {
    return response.header("Content-Type", "application/json").sendString(Mono.just(body)).then();
  }
}
