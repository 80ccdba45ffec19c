package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.ConsistencyProof;
import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.contracts.ledger.MerkleFrontier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 证明 — what anyone may ask of the ledger: its head, its leaves, and proof that they stand in it.
 */
public final class Proofs {
  private static final String LEAF =
      """
      select l.entry, l.leaf_hash, e.salt, e.payload, e.meta_data
      from ledger_leaf l join domain_event e using (global_index)
      """;

  private final String source;
  private final JdbcClient jdbc;

  Proofs(String source, JdbcClient jdbc) {
    this.source = source;
    this.jdbc = jdbc;
  }

  /** Returns how long the ledger is now, and its root. */
  public LedgerHead head() {
    byte[] frontier = jdbc.sql("select frontier from ledger_state").query(byte[].class).single();
    MerkleFrontier tree = MerkleFrontier.decode(frontier);
    return new LedgerHead(source, tree.size(), tree.root());
  }

  /**
   * Returns the root that the ledger had when it had {@code size} leaves.
   *
   * @throws IllegalArgumentException if it is not that long
   */
  public Hash root(long size) {
    requireLength(size);
    return new TileTree(jdbc).root(size);
  }

  /**
   * Returns the proof that a leaf stands in the ledger of that size.
   *
   * @throws IllegalArgumentException if the ledger is not that long, or has no such leaf
   */
  public InclusionProof inclusion(long index, long size) {
    requireLength(size);
    return new TileTree(jdbc).inclusion(index, size);
  }

  /**
   * Returns the proof that the ledger of the second size began as the ledger of the first.
   *
   * @throws IllegalArgumentException unless {@code 1 ≤ first ≤ second} and it is that long
   */
  public ConsistencyProof consistency(long first, long second) {
    requireLength(second);
    return new TileTree(jdbc).consistency(first, second);
  }

  /** Returns the leaf at that place; empty if the ledger is not that long. */
  public Optional<Leaf> leaf(long index) {
    return jdbc.sql(LEAF + "where l.leaf_index = :index")
        .param("index", index)
        .query(Proofs::leaf)
        .optional();
  }

  /** Returns the leaves of one aggregate's settled events, in the aggregate's own order. */
  public List<Leaf> leavesOf(String aggregateId) {
    return jdbc.sql(LEAF + "where e.aggregate_identifier = :aggregate order by e.sequence_number")
        .param("aggregate", aggregateId)
        .query(Proofs::leaf)
        .list();
  }

  private void requireLength(long size) {
    if (size < 0 || size > head().size()) {
      throw new IllegalArgumentException("the ledger does not have " + size + " leaves");
    }
  }

  private static Leaf leaf(ResultSet row, int ignored) throws SQLException {
    byte[] entry = row.getBytes("entry");
    return new Leaf(
        LeafEntry.decode(entry),
        entry,
        Hash.of(row.getBytes("leaf_hash")),
        row.getBytes("salt"),
        row.getBytes("payload"),
        row.getBytes("meta_data"));
  }
}
