package cn.micropower.local.postgres;

import static java.util.Map.entry;

import cn.micropower.local.home.Home;
import cn.micropower.local.home.Secrets;
import cn.micropower.local.home.Trouble;
import cn.micropower.local.part.Part;
import cn.micropower.local.part.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL on the loopback address, durable: a confirmed commit survives a kill. */
public record PostgresPart(int port, List<Database> databases, Home home) implements Part {

  public static final String NAME = "postgres";

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final String PASSWORD = "superuser-password";

  /** Short statements, many of them: nothing is compiled, and pages are seldom logged in full. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          entry("listen_addresses", "127.0.0.1"),
          entry("unix_socket_directories", "''"),
          entry("fsync", "on"),
          entry("synchronous_commit", "on"),
          entry("full_page_writes", "on"),
          entry("shared_buffers", "256MB"),
          entry("max_wal_size", "2GB"),
          entry("checkpoint_timeout", "15min"),
          entry("jit", "off"),
          entry("max_connections", "200"),
          entry("track_commit_timestamp", "on"),
          entry("timezone", "UTC"));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return cluster().postmaster();
  }

  @Override
  public void launch() {
    Binaries binaries = new Binaries(home.postgres().resolve("programs"));
    binaries.unpack();
    secrets().password(PASSWORD);
    cluster().create(binaries, secrets().folder().resolve(PASSWORD));
    cluster().forgetStranger();
    Program.run(
        "PostgreSQL does not start; its log is %s.".formatted(home.log(NAME)),
        List.of(
            binaries.program("pg_ctl").toString(),
            "start",
            "--wait",
            "--timeout=120",
            "--silent",
            "--pgdata=" + cluster().data(),
            "--log=" + home.log(NAME),
            "--options=" + options()));
    superuser().create(databases);
  }

  @Override
  public void awaitReady() {
    if (!isReady()) {
      throw new Trouble("PostgreSQL does not answer; its log is %s.".formatted(home.log(NAME)));
    }
  }

  @Override
  public boolean isReady() {
    return process().isPresent() && superuser().answers();
  }

  /** Fast shutdown: sessions are ended, everything committed is on disk. */
  @Override
  public void stop() {
    process()
        .ifPresent(
            postmaster -> {
              if (!Signals.end(postmaster, "INT", STOP)) {
                throw new Trouble("PostgreSQL does not stop; its log is " + home.log(NAME) + ".");
              }
            });
  }

  /** The server's administrator, for tests that look under the floor. */
  public Superuser superuser() {
    return new Superuser(port, secrets().password(PASSWORD));
  }

  private Secrets secrets() {
    return new Secrets(home.secrets(NAME));
  }

  private Cluster cluster() {
    return new Cluster(home.postgres().resolve("data"));
  }

  private String options() {
    return SETTINGS.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
        .sorted()
        .collect(Collectors.joining(" ", "-p " + port + " ", ""));
  }
}
