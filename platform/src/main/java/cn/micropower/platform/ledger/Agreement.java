package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.contracts.ledger.MerkleHash;
import cn.micropower.platform.rule.Sentence;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether leaves, tree and events of a ledger belong together, as in a restored dump they should.
 */
record Agreement(JdbcClient jdbc) {
  private record Counts(long leaves, long highest, long events) {}

  /** Returns what does not fit; nothing if the ledger may go on from its last leaf. */
  Optional<Sentence> flaw() {
    var head = new Proofs("", jdbc).head();
    var counts =
        jdbc.sql(
                """
                select count(*) as leaves, coalesce(max(leaf_index), -1) as highest,
                       count(e.global_index) as events
                from ledger_leaf left join domain_event e using (global_index)
                """)
            .query(Counts.class)
            .single();
    if (counts.leaves() != head.size() || counts.highest() != head.size() - 1) {
      return flaw(
          "账本应有 " + head.size() + " 叶，实有 " + counts.leaves() + " 叶",
          "the ledger has " + counts.leaves() + " leaves, not " + head.size());
    }
    if (counts.events() != counts.leaves()) {
      var missing = counts.leaves() - counts.events();
      return flaw("有 " + missing + " 叶没有事件", missing + " leaves have no event");
    }
    return head.size() == 0 ? Optional.empty() : flawOfLast(head);
  }

  private Optional<Sentence> flawOfLast(LedgerHead head) {
    var last = new Proofs("", jdbc).leaf(head.size() - 1).orElseThrow();
    if (!isOf(last)) {
      return flaw("最后一叶与其事件不符", "the last leaf is not that of its event");
    }
    return new TileTree(jdbc).root(head.size()).equals(head.root())
        ? Optional.empty()
        : flaw("各叶之根与账首不符", "the root over the leaves is not that of the head");
  }

  private static boolean isOf(Leaf leaf) {
    LeafEntry entry = leaf.entry();
    return MerkleHash.leaf(leaf.bytes()).equals(leaf.hash())
        && Hash.sha256(leaf.salt(), leaf.payload()).equals(entry.payload())
        && Hash.sha256(leaf.salt(), leaf.metadata()).equals(entry.metadata());
  }

  private static Optional<Sentence> flaw(String zh, String en) {
    return Optional.of(new Sentence(zh, en));
  }
}
