package cn.micropower.load.yardstick;

import cn.micropower.load.client.Account;
import cn.micropower.load.client.Client;
import cn.micropower.load.client.Crowd;
import cn.micropower.load.floor.Databases;
import cn.micropower.local.LocalSystem;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The plain insert endpoint while it runs: a process with the same options as the services. */
public final class PlainEndpoint implements AutoCloseable {
  private static final String SERVICE = "power-list";
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Databases databases;
  private final Process process;
  private final URI door;

  private PlainEndpoint(Databases databases, Process process, URI door) {
    this.databases = databases;
    this.process = process;
    this.door = door;
  }

  /** Makes its table, like the log's, and returns when it answers. */
  public static PlainEndpoint start(LocalSystem system, Databases databases, int port, File log)
      throws IOException {
    databases.change(SERVICE, "create table plain_event (like domain_event including all)");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "-cp",
            System.getProperty("java.class.path"),
            "cn.micropower.load.yardstick.plain.PlainInsert");
    builder.environment().putAll(environment(system, port));
    var process = builder.redirectErrorStream(true).redirectOutput(log).start();
    var endpoint = new PlainEndpoint(databases, process, URI.create("http://127.0.0.1:" + port));
    endpoint.awaitReady(log);
    return endpoint;
  }

  private static Map<String, String> environment(LocalSystem system, int port) {
    var administrator = system.superuser();
    return Map.of(
        "SERVER_ADDRESS",
        "127.0.0.1",
        "SERVER_PORT",
        String.valueOf(port),
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s"
            .formatted(administrator.port(), Databases.name(SERVICE)),
        "SPRING_DATASOURCE_USERNAME",
        "postgres",
        "SPRING_DATASOURCE_PASSWORD",
        administrator.password());
  }

  private void awaitReady(File log) {
    var until = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroyForcibly();
        throw new IllegalStateException("The plain endpoint does not start; its log is " + log);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private boolean answers() {
    try (var client = new Client(door)) {
      return client.get("/", Account.PUBLIC).status() == 404;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Returns that many clients, all sending the same body. */
  public Crowd crowd(int clients, String body) {
    return Crowd.of(
        door,
        clients,
        (client, tally) -> tally.time(() -> client.post("/rows", Account.PUBLIC, null, body)));
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Forgets the rows, so that the next round finds the table as the first did. */
  public void empty() {
    databases.change(SERVICE, "truncate plain_event");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    databases.change(SERVICE, "drop table plain_event");
  }
}
