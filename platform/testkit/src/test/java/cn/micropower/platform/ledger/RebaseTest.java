package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.platform.rule.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A dump is taken of one database and restored in another whose transaction ids are far behind
 * those of the rows: both are of one server here, so the rows' ids are moved ahead on the way.
 */
@DisplayName("恢复转储之后，账本从最后一叶接着走")
class RebaseTest {
  private static final long AHEAD = 200;

  private final Bench before = new Bench();
  private final Bench after = new Bench();
  private final Proofs proofs = new Proofs("power-list", after.jdbc);
  private final Restoration restoration = new Restoration(after.jdbc, proofs);

  @BeforeEach
  void a_ledger_with_a_backlog() throws SQLException {
    for (int i = 0; i < 5; i++) {
      before.append("lamp:a", i);
    }
    before.settleAll();
    before.append("lamp:a", 5);
    before.append("lamp:b", 0);
  }

  @Test
  @DisplayName("停住，受命后一件不漏、不重、不乱；日后事务号赶上旧号，也不再入账")
  void nothing_is_lost_or_settled_twice() throws SQLException {
    LedgerHead head = new Proofs("power-list", before.jdbc).head();
    restore("true", "true");
    after.append("lamp:a", 6);
    standsStill();
    after.append("lamp:b", 1);

    try (Connection open = after.transaction()) {
      Bench.append(open, "lamp:c", 0);
      assertThat(restoration.flaw()).isEmpty();
      assertThat(restoration.orderRebase()).contains(head);
      after.settleAll();
      assertThat(after.lines()).hasSize(9);
      open.commit();
    }
    after.append("lamp:a", 7);
    after.settleAll();
    passTheOldIds();
    after.append("lamp:a", 8);
    after.settleAll();

    assertThat(after.lines()).hasSize(12);
    assertThat(after.lines())
        .extracting(Bench.Line::leafIndex)
        .isEqualTo(LongStream.range(0, 12).boxed().toList());
    assertThat(sequences("lamp:a")).isEqualTo(LongStream.range(0, 9).boxed().toList());
    assertThat(sequences("lamp:b")).containsExactly(0L, 1L);
    assertThat(sequences("lamp:c")).containsExactly(0L);
    assertThat(proofs.consistency(5, 12).verify(head.root(), proofs.root(12))).isTrue();
    assertThat(proofs.head().root()).isEqualTo(proofs.root(12));
    assertThat(new LedgerLag(after.jdbc, Beat.NONE).measure().unsettled()).isZero();
  }

  @Test
  @DisplayName("缺了叶、缺了事件、末叶不符：不接着走")
  void leaves_that_disagree_with_the_events_are_refused() {
    restore("leaf_index < 4", "true");
    refused("the ledger has 4 leaves, not 5");
  }

  @Test
  @DisplayName("缺了事件：不接着走")
  void a_leaf_without_its_event_is_refused() {
    restore("true", "aggregate_identifier <> 'lamp:a' or sequence_number <> 2");
    refused("1 leaves have no event");
  }

  @Test
  @DisplayName("末叶与事件不符：不接着走")
  void a_last_leaf_of_another_event_is_refused() {
    restore("true", "true", "convert_to('\"forged\"', 'UTF8')");
    refused("the last leaf is not that of its event");
  }

  @Test
  @DisplayName("没有停住的账本，无可重定")
  void a_ledger_that_goes_on_is_left_alone() {
    assertThat(new Restoration(before.jdbc, proofs).orderRebase()).isEmpty();
  }

  private void refused(String flaw) {
    standsStill();
    assertThat(restoration.flaw()).map(Sentence::en).contains(flaw);
    assertThat(restoration.orderRebase()).isPresent();
    assertThatIllegalStateException()
        .isThrownBy(after.sequencer::settle)
        .withMessage("the ledger is not re-based: " + flaw);
  }

  private void standsStill() {
    assertThatIllegalStateException()
        .isThrownBy(after.sequencer::settle)
        .withMessageContaining("events would be lost");
  }

  private List<Long> sequences(String aggregate) {
    return after.lines().stream()
        .filter(line -> line.aggregate().equals(aggregate))
        .map(Bench.Line::sequence)
        .toList();
  }

  private void restore(String leaves, String events) {
    restore(leaves, events, "payload");
  }

  private void restore(String leaves, String events, String payload) {
    copy(
        """
        select (txid::text::bigint + %d)::text::xid8, global_index, event_identifier,
            aggregate_identifier, sequence_number, type, time_stamp, payload_type,
            payload_revision, %s, meta_data, salt
        from domain_event where %s
        """
            .formatted(AHEAD, payload, events),
        "domain_event");
    copy("select * from ledger_leaf where " + leaves, "ledger_leaf");
    copy("select * from ledger_tile_hash", "ledger_tile_hash");
    var owner = JdbcClient.create(after.database.as(after.database.owner()));
    owner.sql("delete from ledger_state").update();
    copy(
        """
        select only_row, turn, size, frontier, (x || ':' || x || ':')::pg_snapshot,
            target_snapshot, page_position, stage, settled_through
        from ledger_state, lateral
            (select pg_snapshot_xmax(last_snapshot)::text::bigint + %d as x) moved
        """
            .formatted(AHEAD),
        "ledger_state");
    owner
        .sql(
            """
            select setval(pg_get_serial_sequence('domain_event', 'global_index'),
                (select max(global_index) from domain_event))
            """)
        .query(Long.class)
        .single();
  }

  private void copy(String query, String table) {
    try (var from = before.database.as(before.database.owner()).getConnection();
        var to = after.database.as(after.database.owner()).getConnection()) {
      var rows = new StringWriter();
      from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", rows);
      to.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void passTheOldIds() {
    for (int i = 0; i < 2 * AHEAD; i++) {
      after.jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
    }
  }
}
