package cn.micropower.load.yardstick;

import cn.micropower.load.floor.Databases;
import cn.micropower.local.LocalSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** pgbench (from the database's own package) inserting rows of the log's shape and size. */
public final class Pgbench implements AutoCloseable {
  private static final String SERVICE = "power-list";
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private final LocalSystem system;
  private final Databases databases;
  private final Path script;

  private Pgbench(LocalSystem system, Databases databases, Path script) {
    this.system = system;
    this.databases = databases;
    this.script = script;
  }

  /** Makes a table like the log's. */
  public static Pgbench prepare(LocalSystem system, Databases databases) throws IOException {
    var script = Files.createTempFile("insert", ".sql");
    databases.change(SERVICE, "create table bench_event (like domain_event including all)");
    return new Pgbench(system, databases, script);
  }

  /**
   * Writes a script that inserts a row of the log's average size.
   *
   * @throws IllegalStateException while nothing stands in the log that has a size
   */
  private Path write(int payload, int metadata) {
    if (payload == 0) {
      throw new IllegalStateException("no exercise was made yet: of what size is a row?");
    }
    try {
      return Files.writeString(script, insert(payload, metadata));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String insert(int payload, int metadata) {
    return """
    insert into bench_event (event_identifier, aggregate_identifier, sequence_number, type, \
    time_stamp, payload_type, payload_revision, payload, meta_data) \
    values (gen_random_uuid()::text, 'exercise:' || gen_random_uuid()::text, 0, 'Exercise', \
    now()::text, 'exercise.vote-recorded', '1', decode('%s', 'hex'), decode('%s', 'hex'));
    """
        .formatted("ab".repeat(payload), "cd".repeat(metadata));
  }

  /** Runs pgbench with that many clients for that long and returns inserts per second. */
  public double run(int clients, Duration length) throws IOException, InterruptedException {
    databases.rows(
        SERVICE,
        "select avg(octet_length(payload))::int, avg(octet_length(meta_data))::int"
            + " from domain_event where payload_type like 'exercise.%'",
        row -> write(row.getInt(1), row.getInt(2)));
    var administrator = system.superuser();
    var order =
        List.of(
            "pgbench -n -M prepared -j 2 -h 127.0.0.1 -U postgres".split(" ", -1),
            new String[] {"-p", String.valueOf(administrator.port())},
            new String[] {"-c", String.valueOf(clients)},
            new String[] {"-T", String.valueOf(length.toSeconds())},
            new String[] {"-f", script.toString(), Databases.name(SERVICE)});
    var pgbench = new ProcessBuilder(order.stream().flatMap(Stream::of).toList());
    pgbench.environment().put("PGPASSWORD", administrator.password());
    var process = pgbench.redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    databases.change(SERVICE, "truncate bench_event");
    var tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IllegalStateException("pgbench said: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }

  /** Removes the table and the script. */
  @Override
  public void close() throws IOException {
    databases.change(SERVICE, "drop table bench_event");
    Files.delete(script);
  }
}
