package cn.micropower.local.part;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A service that is ready at once, and tells how its JVM came to its classes. */
final class Sample {

  private Sample() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("started, " + System.getProperty("java.vm.info"));
    if (System.getenv("SAMPLE_ENDS") != null) {
      return;
    }
    int port = Integer.parseInt(System.getenv("SERVER_PORT"));
    InetSocketAddress address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
