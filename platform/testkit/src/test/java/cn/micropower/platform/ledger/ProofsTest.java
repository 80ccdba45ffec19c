package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.contracts.ledger.MerkleFrontier;
import cn.micropower.contracts.ledger.MerkleHash;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("证明")
class ProofsTest {
  private static final int LEAVES = 65_600;
  private static final Bench BENCH = new Bench();
  private static final Proofs PROOFS = new Proofs("power-list", BENCH.jdbc);
  private static List<Hash> leaves = List.of();

  @BeforeAll
  static void a_ledger_with_two_levels_of_tiles() {
    BENCH.appendMany("lamp:a", LEAVES);
    BENCH.settleAll();
    leaves =
        BENCH
            .jdbc
            .sql("select leaf_hash from ledger_leaf order by leaf_index")
            .query((row, ignored) -> Hash.of(row.getBytes(1)))
            .list();
  }

  @Test
  @DisplayName("在 255、256、257 叶的树中，每一叶都可证明")
  void every_leaf_of_small_trees_is_proven() {
    for (int size : new int[] {1, 2, 255, 256, 257, 511, 512, 513}) {
      verify(size, 1);
    }
  }

  @Test
  @DisplayName("越过 65536 叶，仍可证明")
  void leaves_of_large_trees_are_proven() {
    for (int size : new int[] {65_535, 65_536, 65_537, LEAVES}) {
      verify(size, 331);
    }
  }

  @Test
  @DisplayName("账首之根即全部叶之根")
  void the_head_is_the_root_over_all_leaves() {
    MerkleFrontier tree = MerkleFrontier.EMPTY;
    for (Hash leaf : leaves) {
      tree = tree.append(leaf);
    }

    assertThat(PROOFS.head()).isEqualTo(new LedgerHead("power-list", LEAVES, tree.root()));
    assertThat(PROOFS.root(LEAVES)).isEqualTo(tree.root());
  }

  @Test
  @DisplayName("账本只增：旧根是新根的开头")
  void the_ledger_has_only_grown() {
    for (int first : new int[] {1, 255, 256, 257, 40_000, 65_536, LEAVES}) {
      assertThat(PROOFS.consistency(first, LEAVES).verify(PROOFS.root(first), PROOFS.root(LEAVES)))
          .isTrue();
    }
  }

  @Test
  @DisplayName("一项用权的每一行都可证明，改一字即不成立")
  void the_story_of_an_aggregate_is_proven() {
    List<Leaf> story = PROOFS.leavesOf("lamp:a");
    assertThat(story).hasSize(LEAVES);
    Leaf line = story.get(300);
    Hash root = PROOFS.head().root();
    InclusionProof proof = PROOFS.inclusion(line.entry().leafIndex(), LEAVES);

    assertThat(proof.verify(line.entry().hash(), root)).isTrue();
    assertThat(Hash.sha256(line.salt(), line.payload())).isEqualTo(line.entry().payload());
    byte[] altered = line.payload().clone();
    altered[1] ^= 1;
    assertThat(Hash.sha256(line.salt(), altered)).isNotEqualTo(line.entry().payload());
    byte[] entry = line.bytes().clone();
    entry[40] ^= 1;
    assertThat(proof.verify(MerkleHash.leaf(entry), root)).isFalse();
  }

  @Test
  void what_the_ledger_does_not_have_is_refused() {
    assertThat(PROOFS.leaf(LEAVES)).isEmpty();
    assertThat(PROOFS.leavesOf("lamp:none")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> PROOFS.inclusion(0, LEAVES + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> PROOFS.inclusion(7, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> PROOFS.root(LEAVES + 1));
  }

  private static void verify(int size, int stride) {
    TileTree tree = new TileTree(BENCH.jdbc);
    Hash root = tree.root(size);
    for (int index = 0; index < size; index += stride) {
      assertThat(tree.inclusion(index, size).verify(leaves.get(index), root)).isTrue();
    }
    assertThat(tree.inclusion(size - 1, size).verify(leaves.get(size - 1), root)).isTrue();
  }
}
