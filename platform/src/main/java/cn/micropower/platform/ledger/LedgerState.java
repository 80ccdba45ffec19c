package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.MerkleFrontier;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the sequencer stands.
 *
 * @param turn counts its steps; who finds another turn in the table has been overtaken
 * @param last the snapshot up to which everything is settled
 * @param target the snapshot up to which it is settling now; null between batches
 * @param pagePosition the highest global index already settled within that pair
 */
record LedgerState(
    long turn, MerkleFrontier tree, Snapshot last, @Nullable Snapshot target, long pagePosition) {

  /** What is found at the start of a turn: the state and the database's present snapshot. */
  record Found(
      boolean alone, boolean transactionIdsRanBackwards, LedgerState state, Snapshot now) {}

  /** Reads the state, and claims the turn unless another sequencer is at work. */
  static Found read(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select pg_try_advisory_xact_lock(hashtext('micropower.ledger')) as alone,
                   pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(last_snapshot)
                       as backwards,
                   turn, frontier, last_snapshot::text as last, target_snapshot::text as target,
                   page_position, pg_current_snapshot()::text as now
            from ledger_state
            """)
        .query(LedgerState::found)
        .single();
  }

  /** Returns the state after a page; a page that was full leaves the pair of snapshots open. */
  LedgerState after(MerkleFrontier grown, Snapshot settledUpTo, boolean more, long reached) {
    return more
        ? new LedgerState(turn + 1, grown, last, settledUpTo, reached)
        : new LedgerState(turn + 1, grown, settledUpTo, null, 0);
  }

  /** Writes the state if the table still shows the turn before it; false if overtaken. */
  boolean write(JdbcClient jdbc) {
    return jdbc.sql(
                """
                update ledger_state
                set turn = :turn, size = :size, frontier = :frontier,
                    last_snapshot = cast(:last as pg_snapshot),
                    target_snapshot = cast(:target as pg_snapshot), page_position = :position
                where turn = :turn - 1
                """)
            .param("turn", turn)
            .param("size", tree.size())
            .param("frontier", tree.encode())
            .param("last", last.text())
            .param("target", target == null ? null : target.text())
            .param("position", pagePosition)
            .update()
        == 1;
  }

  private static Found found(ResultSet row, int ignored) throws SQLException {
    String target = row.getString("target");
    var state =
        new LedgerState(
            row.getLong("turn"),
            MerkleFrontier.decode(row.getBytes("frontier")),
            new Snapshot(row.getString("last")),
            target == null ? null : new Snapshot(target),
            row.getLong("page_position"));
    return new Found(
        row.getBoolean("alone"),
        row.getBoolean("backwards"),
        state,
        new Snapshot(row.getString("now")));
  }
}
