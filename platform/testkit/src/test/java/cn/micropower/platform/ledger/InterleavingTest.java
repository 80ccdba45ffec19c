package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Transactions begin, take ids, write, commit and roll back in every order that chance finds. */
@DisplayName("任意交错")
class InterleavingTest {
  private static final int STEPS = 1_500;
  private static final int OPEN = 6;

  private final Bench bench = new Bench();
  private final Map<String, Long> committed = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** An aggregate is written by one transaction at a time, as its lock and version demand. */
  private static final class Open {
    private final Connection connection;
    private final String aggregate;
    private final long from;
    private long written;

    Open(Connection connection, String aggregate, long from) {
      this.connection = connection;
      this.aggregate = aggregate;
      this.from = from;
    }
  }

  @Test
  @DisplayName("每个已提交事件恰好入账一次，同一聚合先后不乱")
  void every_committed_event_stands_once_and_in_its_aggregates_order() throws SQLException {
    long seed = Long.getLong("seed", 20261120);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      step(random);
    }
    for (Open it : List.copyOf(open)) {
      end(it, true);
    }
    bench.settleAll();

    Map<String, Long> next = new HashMap<>();
    List<Bench.Line> lines = bench.lines();
    for (int i = 0; i < lines.size(); i++) {
      Bench.Line line = lines.get(i);
      assertThat(line.leafIndex()).isEqualTo(i);
      assertThat(line.sequence()).isEqualTo(next.merge(line.aggregate(), 1L, Long::sum) - 1);
    }
    assertThat(next).isEqualTo(committed);
  }

  private void step(Random random) throws SQLException {
    switch (random.nextInt(6)) {
      case 0 -> begin("lamp:" + random.nextInt(8), random.nextBoolean());
      case 1, 2 -> write(random);
      case 3 -> {
        if (!open.isEmpty()) {
          end(open.get(random.nextInt(open.size())), random.nextInt(4) > 0);
        }
      }
      default -> bench.sequencer.settle();
    }
  }

  private void begin(String aggregate, boolean early) throws SQLException {
    if (open.size() < OPEN && open.stream().noneMatch(it -> it.aggregate.equals(aggregate))) {
      Connection connection = bench.transaction();
      if (early) {
        Bench.takeId(connection);
      }
      open.add(new Open(connection, aggregate, committed.getOrDefault(aggregate, 0L)));
    }
  }

  private void write(Random random) throws SQLException {
    if (!open.isEmpty()) {
      Open it = open.get(random.nextInt(open.size()));
      Bench.append(it.connection, it.aggregate, it.from + it.written++);
    }
  }

  private void end(Open it, boolean commit) throws SQLException {
    if (commit) {
      it.connection.commit();
      if (it.written > 0) {
        committed.put(it.aggregate, it.from + it.written);
      }
    } else {
      it.connection.rollback();
    }
    it.connection.close();
    open.remove(it);
  }
}
