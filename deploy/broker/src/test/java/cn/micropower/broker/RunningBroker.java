package cn.micropower.broker;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A broker as a process of its own, which can be killed. */
final class RunningBroker implements AutoCloseable {
  private final int[] ports = freePorts();
  private final Path folder;
  private @Nullable Process process;

  RunningBroker(Path folder) {
    this.folder = folder;
  }

  String servers() {
    return "127.0.0.1:" + ports[0];
  }

  /** Returns when it is ready. */
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("MICROPOWER_BROKER_PORT", Integer.toString(ports[0]));
    builder.environment().put("MICROPOWER_BROKER_CONTROLLER_PORT", Integer.toString(ports[1]));
    builder.environment().put("MICROPOWER_BROKER_HEALTH_PORT", Integer.toString(ports[2]));
    builder.environment().put("MICROPOWER_BROKER_DATA", folder.resolve("data").toString());
    builder.environment().put("MICROPOWER_BROKER_SOURCES", "power-list,disclosure");
    process = builder.start();
    await().atMost(Duration.ofMinutes(2)).until(this::isReady);
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    running().destroyForcibly().waitFor();
  }

  /** Ends it in good order and returns whether it did in time. */
  boolean stop() throws InterruptedException {
    running().destroy();
    return running().waitFor(20, TimeUnit.SECONDS);
  }

  Path log() {
    return folder.resolve("broker.log");
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private Process running() {
    return Objects.requireNonNull(process, "start it first");
  }

  private boolean isReady() throws InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + ports[2] + "/actuator/health/readiness");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int[] freePorts() {
    return Stream.generate(RunningBroker::freePort)
        .distinct()
        .limit(3)
        .mapToInt(port -> port)
        .toArray();
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
