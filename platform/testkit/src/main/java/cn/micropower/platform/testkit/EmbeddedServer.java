package cn.micropower.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/** An embedded PostgreSQL that keeps what is committed, and is thrown away with the JVM. */
final class EmbeddedServer {
  /** Where the embedded server's own library looks for those that a killed JVM left behind. */
  private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

  private static final long PATIENCE_SECONDS = 10;

  private EmbeddedServer() {}

  /** Starts one and returns its port; its superuser is {@code postgres}. */
  static int start() {
    Path data = HOME.resolve(UUID.randomUUID().toString());
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setRegisterShutdownHook(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "300")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(data)));
      return server.getPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no PostgreSQL could be started for the tests", e);
    }
  }

  /** Stops it at once: an orderly stop would first write out, with fsync, what nobody will read. */
  private static void throwAway(Path data) {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      var server = ProcessHandle.of(Long.parseLong(pid));
      if (server.isPresent()) {
        server.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException | ExecutionException | TimeoutException e) {
      System.err.println("the tests' PostgreSQL in " + data + " was not thrown away: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
