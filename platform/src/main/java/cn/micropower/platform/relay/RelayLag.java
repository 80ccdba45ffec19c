package cn.micropower.platform.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far Kafka is behind the ledger. Ages are measured from when this process first saw a leaf, on
 * the machine's own clock, which no jump of the domain clock moves.
 */
final class RelayLag {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private final Deque<Seen> growth = new ArrayDeque<>();
  private long measuredAt = System.nanoTime() - FRESH.toNanos();
  private Lag lag = new Lag(0, 0, Duration.ZERO);

  /**
   * A measurement.
   *
   * @param position leaves that have arrived
   * @param leaves that have not
   * @param age of the oldest of them
   */
  record Lag(long position, long leaves, Duration age) {}

  /** When the ledger was first seen to have that many leaves. */
  private record Seen(long size, long at) {}

  private record State(long size, long position) {}

  RelayLag(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        jdbc.sql("select size, position from ledger_state, relay_state")
            .query(State.class)
            .single();
    if (growth.isEmpty() || growth.getLast().size() < state.size()) {
      growth.add(new Seen(state.size(), now));
    }
    while (!growth.isEmpty() && growth.getFirst().size() <= state.position()) {
      growth.removeFirst();
    }
    Duration age =
        growth.isEmpty() ? Duration.ZERO : Duration.ofNanos(now - growth.getFirst().at());
    return new Lag(state.position(), Math.max(0, state.size() - state.position()), age);
  }
}
