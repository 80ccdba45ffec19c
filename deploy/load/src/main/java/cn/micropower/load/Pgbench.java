package cn.micropower.load;

import cn.micropower.local.LocalSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/** pgbench (from the database's own package) inserting rows of the log's shape and size. */
final class Pgbench {
  private static final String DATABASE = "micropower_power_list";
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private final LocalSystem system;
  private final int clients;
  private final Path script;

  Pgbench(LocalSystem system, int clients) throws IOException {
    this.system = system;
    this.clients = clients;
    this.script = Files.createTempFile("insert", ".sql");
  }

  /** Makes a table like the log's, and a script that inserts a row of the log's average size. */
  void prepare() throws IOException {
    sql("create table bench_event (like domain_event including all)");
    try (var connection = system.superuser().in(DATABASE).getConnection();
        var sizes =
            connection
                .createStatement()
                .executeQuery(
                    "select avg(octet_length(payload))::int, avg(octet_length(meta_data))::int"
                        + " from domain_event where payload_type like 'exercise.%'")) {
      sizes.next();
      Files.writeString(script, insert(sizes.getInt(1), sizes.getInt(2)));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
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

  /** Runs pgbench for that long and returns inserts per second. */
  double run(Duration length) throws IOException, InterruptedException {
    var administrator = system.superuser();
    var pgbench =
        new ProcessBuilder(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-h",
            "127.0.0.1",
            "-p",
            String.valueOf(administrator.port()),
            "-U",
            "postgres",
            "-c",
            String.valueOf(clients),
            "-j",
            "2",
            "-T",
            String.valueOf(length.toSeconds()),
            "-f",
            script.toString(),
            DATABASE);
    pgbench.environment().put("PGPASSWORD", administrator.password());
    var process = pgbench.redirectErrorStream(true).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var tps = TPS.matcher(output);
    if (!tps.find()) {
      throw new IllegalStateException("pgbench said: " + output);
    }
    return Double.parseDouble(tps.group(1));
  }

  void clear() throws IOException {
    sql("drop table bench_event");
    Files.delete(script);
  }

  private void sql(String statement) {
    try (var connection = system.superuser().in(DATABASE).getConnection();
        var one = connection.createStatement()) {
      one.execute(statement);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
