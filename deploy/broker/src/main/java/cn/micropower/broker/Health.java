package cn.micropower.broker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.BooleanSupplier;

/** Tells over HTTP whether the broker does its work, at the address where every service does. */
final class Health implements AutoCloseable {
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;
  private static final int NO_BODY = -1;

  private final HttpServer server;

  Health(int port, BooleanSupplier ready) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    server.createContext("/actuator/health/readiness", exchange -> answer(exchange, ready));
    server.start();
  }

  private static void answer(HttpExchange exchange, BooleanSupplier ready) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(ready.getAsBoolean() ? OK : UNAVAILABLE, NO_BODY);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
