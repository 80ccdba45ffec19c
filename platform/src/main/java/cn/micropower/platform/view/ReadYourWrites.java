package cn.micropower.platform.view;

import cn.micropower.platform.ledger.Watermark;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a reader wait for what was just written: briefly, and never for what does not exist. */
public final class ReadYourWrites {
  private static final Duration MOST = Duration.ofSeconds(2);
  private static final Duration PEEK = Duration.ofMillis(50);

  private final JdbcClient jdbc;
  private final Watermark settled;
  private final Views views;
  private final Upkeep upkeep;

  ReadYourWrites(JdbcClient jdbc, Watermark settled, Views views, Upkeep upkeep) {
    this.jdbc = jdbc;
    this.settled = settled;
    this.views = views;
    this.upkeep = upkeep;
  }

  private record Place(Optional<Long> leaf) {}

  /**
   * Waits, two seconds at most, until the live generation of a view has followed an event.
   *
   * <p>For an event that does not exist there is nothing to wait for; whether it does, the answer
   * does not tell.
   *
   * @return false if it has not by then
   * @throws IllegalArgumentException if there is no such view
   */
  public boolean await(String view, String aggregateId, long sequence) {
    long deadline = System.nanoTime() + MOST.toNanos();
    try {
      while (true) {
        long leaves = settled.value();
        Optional<Place> place = place(aggregateId, sequence);
        if (place.isEmpty()) {
          return true;
        }
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (place.get().leaf().isPresent()) {
          return follows(view, place.get().leaf().get(), deadline);
        }
        if (!settled.await(leaves + 1, left)) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks for the live generation again and again: it may be replaced meanwhile. */
  private boolean follows(String view, long leaf, long deadline) throws InterruptedException {
    while (true) {
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (upkeep.reaches(
          views.generation(view), leaf + 1, left.compareTo(PEEK) < 0 ? left : PEEK)) {
        return true;
      }
      if (left.compareTo(PEEK) <= 0) {
        return false;
      }
    }
  }

  private Optional<Place> place(String aggregateId, long sequence) {
    return jdbc.sql(
            """
            select l.leaf_index from domain_event e left join ledger_leaf l using (global_index)
            where e.aggregate_identifier = :aggregate and e.sequence_number = :sequence
            """)
        .param("aggregate", aggregateId)
        .param("sequence", sequence)
        .query((row, ignored) -> new Place(Optional.ofNullable((Long) row.getObject(1))))
        .optional();
  }
}
