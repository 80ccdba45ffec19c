package cn.micropower.platform.deadline;

import cn.micropower.platform.seal.Discretion;
import cn.micropower.platform.time.DomainClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two rooms with chores in a real database, and replicas that sweep them. A chore's own row decides
 * whether it is still to be done; how often a command came is counted beside it.
 */
final class Homestead {
  static final Instant START = Instant.parse("2026-11-21T15:00:00Z");
  private static final Duration HEARTBEAT = Duration.ofMillis(500);

  final AtomicInteger sweeping = new AtomicInteger();
  final AtomicInteger mostAtOnce = new AtomicInteger();
  private final DataSource source;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private volatile Instant now = START;

  Homestead(DataSource source) {
    this.source = source;
    this.jdbc = JdbcClient.create(source);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  /** A replica that does not sweep before it is started. */
  SweepTurns replica(String name) {
    var sweep =
        new Sweep(
            List.of(room("house"), room("garden")),
            due -> give((Chore) due.command(), name),
            new DomainClock(() -> now),
            new Rests(System::nanoTime),
            new DeadlineMeter(new SimpleMeterRegistry()),
            new Discretion(false));
    return new SweepTurns(source, sweep, HEARTBEAT);
  }

  void jumpTo(Instant moment) {
    now = moment;
  }

  void add(String room, String name, Instant dueAt) {
    jdbc.sql("insert into chore (room, name, due_at) values (?, ?, ?)")
        .params(room, name, Timestamp.from(dueAt))
        .update();
  }

  long open() {
    return jdbc.sql("select count(*) from chore where done is null").query(Long.class).single();
  }

  /** The names of chores in the order in which they had effect. */
  List<String> effects() {
    return jdbc.sql("select name from effect order by number").query(String.class).list();
  }

  /** Who had effects. */
  List<String> hands() {
    return jdbc.sql("select distinct hand from effect").query(String.class).list();
  }

  /** Somebody took the turn and was never heard of again. */
  void turnTakenByTheDead() {
    jdbc.sql(
            """
            update deadline_sweep
            set picked = true, picked_by = 'gone', last_heartbeat = now(), version = version + 1
            """)
        .update();
  }

  private Deadlines room(String room) {
    return (moment, atMost) -> {
      mostAtOnce.accumulateAndGet(sweeping.incrementAndGet(), Math::max);
      try {
        return jdbc.sql(
                """
                select due_at, name from chore
                where room = ? and done is null and due_at <= ? order by due_at limit ?
                """)
            .params(room, Timestamp.from(moment), atMost)
            .query(
                (row, _) ->
                    new Due(
                        row.getTimestamp("due_at").toInstant(),
                        "chore",
                        new Chore(row.getString("name"), row.getString("name"))))
            .list();
      } finally {
        sweeping.decrementAndGet();
      }
    };
  }

  private void give(Chore chore, String hand) {
    mostAtOnce.accumulateAndGet(sweeping.incrementAndGet(), Math::max);
    try {
      transaction.executeWithoutResult(_ -> decide(chore, hand));
    } finally {
      sweeping.decrementAndGet();
    }
  }

  private void decide(Chore chore, String hand) {
    var open =
        jdbc.sql("update chore set done = true where name = ? and done is null")
            .param(chore.name())
            .update();
    if (open == 1) {
      jdbc.sql("insert into effect (name, hand) values (?, ?)").params(chore.name(), hand).update();
    }
  }

  static List<String> tables() {
    return Stream.of(
            "create table chore (room text, name text primary key, due_at timestamptz, done bool)",
            "create table effect (number bigserial primary key, name text, hand text)")
        .toList();
  }
}
