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
 * @param settledThrough the highest global index of another life of the database, all settled
 */
record LedgerState(
    long turn,
    MerkleFrontier tree,
    Snapshot last,
    @Nullable Snapshot target,
    long pagePosition,
    long settledThrough) {

  /** What a ledger is doing. */
  enum Stage {
    SETTLING,
    /** Its database was found to be a restored dump: it stands still. */
    RESTORED,
    /** It is to go on from its last leaf. */
    REBASE_ORDERED
  }

  /** What is found at the start of a turn: the state and the database's present snapshot. */
  record Found(boolean alone, Stage stage, LedgerState state, Snapshot now) {}

  /** Reads the state, and claims the turn unless another sequencer is at work. */
  static Found read(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select pg_try_advisory_xact_lock(hashtext('micropower.ledger')) as alone,
                   case when stage = 'SETTLING' and
                       pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(last_snapshot)
                       then 'RESTORED' else stage end as stage,
                   settled_through, turn, frontier, last_snapshot::text as last, target_snapshot::text as target,
                   page_position, pg_current_snapshot()::text as now
            from ledger_state
            """)
        .query(LedgerState::found)
        .single();
  }

  /** Returns the state after a page; a page that was full leaves the pair of snapshots open. */
  LedgerState after(MerkleFrontier grown, Snapshot settledUpTo, boolean more, long reached) {
    return more
        ? new LedgerState(turn + 1, grown, last, settledUpTo, reached, settledThrough)
        : new LedgerState(turn + 1, grown, settledUpTo, null, 0, settledThrough);
  }

  /** Returns the state from which a restored ledger goes on, everything visible being settled. */
  LedgerState rebased(MerkleFrontier grown, Snapshot now, long through) {
    return new LedgerState(turn + 1, grown, now, null, 0, Math.max(through, settledThrough));
  }

  /**
   * Keeps a ledger that was found restored, and still is, from going on by itself; returns its
   * stage then.
   */
  static Stage standStill(JdbcClient jdbc) {
    return jdbc.sql(
            """
            update ledger_state
            set stage = case
                when stage = 'SETTLING'
                    and pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(last_snapshot)
                then 'RESTORED' else stage end
            returning stage
            """)
        .query((row, ignored) -> Stage.valueOf(row.getString(1)))
        .single();
  }

  /** Writes the state if the table still shows the turn before it; false if overtaken. */
  boolean write(JdbcClient jdbc) {
    return jdbc.sql(
                """
                update ledger_state
                set turn = :turn, size = :size, frontier = :frontier,
                    last_snapshot = cast(:last as pg_snapshot),
                    target_snapshot = cast(:target as pg_snapshot), page_position = :position,
                    stage = 'SETTLING', settled_through = :through
                where turn = :turn - 1
                """)
            .param("turn", turn)
            .param("size", tree.size())
            .param("frontier", tree.encode())
            .param("last", last.text())
            .param("target", target == null ? null : target.text())
            .param("position", pagePosition)
            .param("through", settledThrough)
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
            row.getLong("page_position"),
            row.getLong("settled_through"));
    return new Found(
        row.getBoolean("alone"),
        Stage.valueOf(row.getString("stage")),
        state,
        new Snapshot(row.getString("now")));
  }
}
