package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Postgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("定序")
class SequencerTest {
  private final Bench bench = new Bench();

  @Test
  @DisplayName("先取号、后写入的事件不丢")
  void an_event_whose_transaction_took_its_id_early_is_not_lost() throws SQLException {
    try (Connection early = bench.transaction()) {
      Bench.takeId(early);
      bench.append("lamp:a", 0);
      bench.settleAll();
      Bench.append(early, "lamp:b", 0);
      early.commit();
    }
    bench.settleAll();

    assertThat(bench.lines()).extracting(Bench.Line::aggregate).containsExactly("lamp:a", "lamp:b");
  }

  @Test
  @DisplayName("先写入、后提交的事件不丢，序号照样连续")
  void an_event_that_commits_late_is_not_lost() throws SQLException {
    try (Connection late = bench.transaction()) {
      Bench.append(late, "lamp:late", 0);
      bench.append("lamp:a", 0);
      bench.append("lamp:b", 0);
      bench.settleAll();
      assertThat(bench.lines()).hasSize(2);
      late.commit();
    }
    bench.settleAll();

    assertThat(bench.lines())
        .containsExactly(
            new Bench.Line(0, 2, "lamp:a", 0),
            new Bench.Line(1, 3, "lamp:b", 0),
            new Bench.Line(2, 1, "lamp:late", 0));
  }

  @Test
  @DisplayName("别的事务久开不决，不挡路")
  void an_open_foreign_transaction_holds_nothing_up() throws SQLException {
    try (Connection foreign = bench.transaction()) {
      Bench.takeId(foreign);
      for (int i = 0; i < 5; i++) {
        bench.append("lamp:a", i);
        bench.settleAll();
        assertThat(bench.lines()).hasSize(i + 1);
      }
      foreign.commit();
    }
    bench.settleAll();

    assertThat(bench.lines()).hasSize(5);
  }

  @Test
  @DisplayName("同一服务器上另一库的长写，不挡路")
  void a_long_write_in_another_database_holds_nothing_up() throws SQLException {
    Database other = Postgres.database();
    try (Connection writing = other.as(other.owner()).getConnection()) {
      writing.setAutoCommit(false);
      try (var statement = writing.createStatement()) {
        statement.execute("create table ledger_of_grain as select generate_series(1, 1000)");
      }
      bench.append("lamp:a", 0);
      bench.settleAll();
      assertThat(bench.lines()).hasSize(1);
      writing.commit();
    }
    bench.append("lamp:a", 1);
    bench.settleAll();

    assertThat(bench.lines()).extracting(Bench.Line::sequence).containsExactly(0L, 1L);
  }

  /** What an id horizon gets wrong: the later event has the smaller transaction id. */
  @Test
  @DisplayName("同一聚合的事件保持先后")
  void an_aggregates_events_keep_their_order() throws SQLException {
    try (Connection unrelated = bench.transaction();
        Connection second = bench.transaction()) {
      Bench.takeId(second);
      Bench.takeId(unrelated);
      bench.append("lamp:a", 0);
      bench.sequencer.settle();
      Bench.append(second, "lamp:a", 1);
      second.commit();
      bench.sequencer.settle();
      unrelated.rollback();
    }
    bench.settleAll();

    assertThat(bench.lines()).extracting(Bench.Line::sequence).containsExactly(0L, 1L);
  }

  @Test
  @DisplayName("积压分页处理，页间提交的事件排到下一批")
  void a_backlog_is_paged_inside_one_pair_of_snapshots() throws SQLException {
    int events = 2 * Sequencer.PAGE + 500;
    try (Connection late = bench.transaction()) {
      Bench.append(late, "lamp:late", 0);
      bench.appendMany("lamp:a", events);
      assertThat(bench.sequencer.settle()).isEqualTo(Sequencer.Turn.MORE);
      assertThat(bench.lines()).hasSize(Sequencer.PAGE);
      late.commit();
    }
    bench.append("lamp:b", 0);
    bench.settleAll();

    List<Bench.Line> lines = bench.lines();
    assertThat(lines).hasSize(events + 2);
    assertThat(lines.subList(0, events)).allMatch(line -> line.aggregate().equals("lamp:a"));
    assertThat(lines.subList(events, events + 2))
        .extracting(Bench.Line::aggregate)
        .containsExactly("lamp:late", "lamp:b");
    assertThat(bench.settled.value()).isEqualTo(events + 2);
  }

  @Test
  @DisplayName("一整页正好装完时，不多也不少")
  void a_backlog_of_exactly_one_page_is_closed() {
    bench.appendMany("lamp:a", Sequencer.PAGE);
    bench.settleAll();

    assertThat(bench.lines()).hasSize(Sequencer.PAGE);
    assertThat(state("target_snapshot is null and page_position = 0")).isTrue();
  }

  @Test
  @DisplayName("叶上写的正是所存的事件")
  void the_leaf_says_what_is_stored() throws SQLException {
    bench.append("lamp:a", 0);
    bench.settleAll();

    Leaf leaf = new Proofs("power-list", bench.jdbc).leaf(0).orElseThrow();
    LeafEntry entry = leaf.entry();
    assertThat(entry.source()).isEqualTo("power-list");
    assertThat(entry.aggregate()).isEqualTo("lamp:a");
    assertThat(entry.type()).isEqualTo("java.lang.String");
    assertThat(entry.revision()).isEmpty();
    assertThat(entry.payload()).isEqualTo(hash(leaf.salt(), leaf.payload()));
    assertThat(entry.metadata()).isEqualTo(hash(leaf.salt(), leaf.metadata()));
    assertThat(leaf.salt()).hasSize(32);
    assertThat(leaf.hash()).isEqualTo(entry.hash());
  }

  private static Hash hash(byte[] salt, byte[] bytes) {
    return Hash.sha256(salt, bytes);
  }

  private boolean state(String condition) {
    return bench
        .jdbc
        .sql("select " + condition + " from ledger_state")
        .query(Boolean.class)
        .single();
  }
}
