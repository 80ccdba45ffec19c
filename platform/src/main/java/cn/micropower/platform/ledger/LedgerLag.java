package cn.micropower.platform.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the ledger is behind the event store. Ages are measured from when this process first saw
 * an event unsettled, on the machine's own clock, which no jump of the domain clock moves. Where
 * there is a beat, what waits for the next is not behind, and neither is what was seen only once:
 * nobody is to read here that something was done just now.
 */
final class LedgerLag {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private final Beat beat;
  private long measuredAt = System.nanoTime() - FRESH.toNanos();
  private long oldest;
  private long oldestSeenAt;
  private Lag lag = new Lag(0, 0, Duration.ZERO);

  /**
   * A measurement.
   *
   * @param leaves in the ledger
   * @param unsettled events committed but not yet in the ledger
   * @param age of the oldest of them
   */
  record Lag(long leaves, long unsettled, Duration age) {}

  private record State(
      long size,
      String last,
      @Nullable String target,
      long position,
      long settledThrough,
      String now) {}

  private record Unsettled(long events, long oldest) {}

  LedgerLag(JdbcClient jdbc, Beat beat) {
    this.jdbc = jdbc;
    this.beat = beat;
  }

  /** Returns the lag, at most a second old. */
  synchronized Lag measure() {
    long now = System.nanoTime();
    if (now - measuredAt >= FRESH.toNanos()) {
      lag = measure(now);
      measuredAt = now;
    }
    return lag;
  }

  private Lag measure(long now) {
    State state =
        jdbc.sql(
                """
                select size, last_snapshot::text as last, target_snapshot::text as target,
                       page_position as position, settled_through, pg_current_snapshot()::text as now
                from ledger_state
                """)
            .query(State.class)
            .single();
    Unsettled unsettled = unsettled(state);
    if (unsettled.oldest() != oldest) {
      oldest = unsettled.oldest();
      oldestSeenAt = now;
      if (!beat.every().isZero()) {
        return new Lag(state.size(), 0, Duration.ZERO);
      }
    }
    Duration age = unsettled.events() == 0 ? Duration.ZERO : Duration.ofNanos(now - oldestSeenAt);
    return new Lag(state.size(), unsettled.events(), age);
  }

  private Unsettled unsettled(State state) {
    Snapshot last = new Snapshot(state.last());
    Snapshot now = new Snapshot(state.now());
    return jdbc.sql(
            """
            select count(*) as events, coalesce(min(global_index), 0) as oldest from (
                select global_index from domain_event
                where %s and not (global_index <= :position
                    and pg_visible_in_snapshot(txid, cast(:paged as pg_snapshot)))
                union all select global_index from ledger_waiting where since < %s) behind
            """
                .formatted(Snapshot.NEW, Beat.LAST))
        .param("open", last.open())
        .param("begun", last.end())
        .param("end", now.end())
        .param("target", now.text())
        .param("position", state.position())
        .param("settledThrough", state.settledThrough())
        .param("beat", beat.every().toMillis())
        .param("paged", state.target() == null ? state.last() : state.target())
        .query(Unsettled.class)
        .single();
  }
}
