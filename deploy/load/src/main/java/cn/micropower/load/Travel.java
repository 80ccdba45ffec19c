package cn.micropower.load;

import cn.micropower.local.LocalSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** 在途 — how long facts are on their way from power-list-service to disclosure-service. */
final class Travel {
  private static final Duration LOOK = Duration.ofMillis(20);

  private final LocalSystem system;

  Travel(LocalSystem system) {
    this.system = system;
  }

  /**
   * From the commit of a resolution to the commit of the duty that it opened, by the database's own
   * clock, for all resolutions since that {@link #moment}.
   */
  Round latency(long since, Duration took) {
    var resolved =
        commits(
            "power_list",
            """
            select aggregate_identifier, pg_xact_commit_timestamp(xmin) from domain_event
            where payload_type = 'exercise.resolution-passed'
            """);
    var opened =
        commits(
            "disclosure",
            """
            select convert_from(payload, 'UTF8')::jsonb #>> '{matter,exercise}',
                   pg_xact_commit_timestamp(xmin)
            from domain_event where payload_type = 'duty.opened'
            """);
    long[] nanos =
        resolved.entrySet().stream()
            .filter(fact -> after(since, fact.getValue()))
            .filter(fact -> opened.containsKey(fact.getKey()))
            .mapToLong(
                fact -> Duration.between(fact.getValue(), opened.get(fact.getKey())).toNanos())
            .sorted()
            .toArray();
    long missing =
        resolved.entrySet().stream()
            .filter(fact -> after(since, fact.getValue()))
            .filter(fact -> !opened.containsKey(fact.getKey()))
            .count();
    return new Round(took, nanos, missing);
  }

  /** Facts a second that the relay sends while it catches up with a ledger that went on alone. */
  double catchUp(Village village, Duration alone) throws InterruptedException {
    system.stop("kafka");
    village.run(alone);
    system.start("kafka");
    long before = number("select position from relay_state");
    long from = before;
    while (from == before) {
      from = next();
    }
    long begun = System.nanoTime();
    long reached = from;
    long size = number("select count(*) from ledger_leaf");
    while (reached < size) {
      reached = next();
    }
    return (reached - from) * 1e9 / (System.nanoTime() - begun);
  }

  /** The present moment by the database's clock, in microseconds. */
  long moment() {
    return number("select (extract(epoch from clock_timestamp()) * 1e6)::int8");
  }

  private static boolean after(long since, Instant moment) {
    return moment.isAfter(Instant.EPOCH.plus(since, ChronoUnit.MICROS));
  }

  private long next() {
    LockSupport.parkNanos(LOOK.toNanos());
    return number("select position from relay_state");
  }

  private Map<String, Instant> commits(String database, String question) {
    Map<String, Instant> commits = new HashMap<>();
    try (var connection = system.superuser().in("micropower_" + database).getConnection();
        var rows = connection.createStatement().executeQuery(question)) {
      while (rows.next()) {
        commits.put(rows.getString(1), rows.getTimestamp(2).toInstant());
      }
      return commits;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private long number(String question) {
    try (var connection = system.superuser().in("micropower_power_list").getConnection();
        var rows = connection.createStatement().executeQuery(question)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
