package cn.micropower.contracts.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("默克尔树")
class MerkleTest {
  private static final int LARGEST = 300;
  private static final List<Hash> LEAVES = leaves();
  private static final MerkleTree TREE = MerkleTest::subtree;

  /** The leaves and roots that implementations of RFC 6962 have always been checked against. */
  @Test
  @DisplayName("与 RFC 6962 公认的根一致")
  void known_roots() {
    List<String> entries =
        List.of(
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    List<String> roots =
        List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    MerkleFrontier tree = MerkleFrontier.EMPTY;
    assertThat(tree.root())
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (int i = 0; i < entries.size(); i++) {
      tree = tree.append(MerkleHash.leaf(HexFormat.of().parseHex(entries.get(i))));
      assertThat(tree.root()).hasToString(roots.get(i));
    }
  }

  @Test
  void the_frontier_and_the_whole_tree_have_the_same_root() {
    MerkleFrontier frontier = MerkleFrontier.EMPTY;
    for (int size = 0; size <= LARGEST; size++) {
      assertThat(frontier.root()).isEqualTo(TREE.root(size));
      assertThat(MerkleFrontier.decode(frontier.encode())).isEqualTo(frontier);
      if (size < LARGEST) {
        frontier = frontier.append(LEAVES.get(size), MerkleTest::isThatSubtree);
      }
    }
  }

  @Test
  void bytes_that_are_not_a_frontier_are_refused() {
    byte[] peaksMissing = MerkleFrontier.EMPTY.append(LEAVES.getFirst()).encode();
    peaksMissing[7] = 3;

    assertThatIllegalArgumentException().isThrownBy(() -> MerkleFrontier.decode(peaksMissing));
    assertThatIllegalArgumentException().isThrownBy(() -> MerkleFrontier.decode(new byte[9]));
  }

  @Test
  @DisplayName("每一叶在每一棵树中的证明都成立，改动一处即不成立")
  void every_inclusion_proof_holds_and_no_altered_one() {
    Random random = seeded();
    for (int size = 1; size <= LARGEST; size++) {
      Hash root = TREE.root(size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = TREE.inclusion(index, size);
        Hash leaf = LEAVES.get(index);
        assertThat(proof.verify(leaf, root)).isTrue();

        Hash other = Hash.sha256(new byte[] {(byte) random.nextInt()});
        assertThat(proof.verify(other, root)).isFalse();
        assertThat(proof.verify(leaf, other)).isFalse();
        assertThat(new InclusionProof(index ^ 1, size, proof.path()).verify(leaf, root)).isFalse();
        assertThat(new InclusionProof(index, size, longer(proof.path())).verify(leaf, root))
            .isFalse();
        if (size > 1) {
          int place = random.nextInt(proof.path().size());
          assertThat(
                  new InclusionProof(index, size, altered(proof.path(), place)).verify(leaf, root))
              .isFalse();
          assertThat(new InclusionProof(index, size, shorter(proof.path())).verify(leaf, root))
              .isFalse();
        }
      }
    }
  }

  @Test
  @DisplayName("只增不改的证明都成立，改动一处即不成立")
  void every_consistency_proof_holds_and_no_altered_one() {
    Random random = seeded();
    for (int second = 1; second <= LARGEST; second++) {
      for (int first = 1; first <= second; first++) {
        ConsistencyProof proof = TREE.consistency(first, second);
        Hash earlier = TREE.root(first);
        Hash later = TREE.root(second);
        assertThat(proof.verify(earlier, later)).isTrue();

        Hash other = Hash.sha256(new byte[] {(byte) random.nextInt()});
        assertThat(proof.verify(other, later)).isFalse();
        assertThat(proof.verify(earlier, other)).isFalse();
        assertThat(new ConsistencyProof(first, second, longer(proof.path())).verify(earlier, later))
            .isFalse();
        if (first < second) {
          List<Hash> altered = altered(proof.path(), random.nextInt(proof.path().size()));
          assertThat(new ConsistencyProof(first, second, altered).verify(earlier, later)).isFalse();
        }
      }
    }
  }

  @Test
  void what_no_tree_has_cannot_be_proven() {
    assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(0, 3));
    Hash leaf = LEAVES.getFirst();
    assertThat(new InclusionProof(0, 0, List.of()).verify(leaf, leaf)).isFalse();
    assertThat(new ConsistencyProof(0, 1, List.of()).verify(MerkleHash.EMPTY, leaf)).isFalse();
  }

  private static void isThatSubtree(int height, long position, Hash root) {
    assertThat(root).isEqualTo(subtree(height, position));
  }

  private static Hash subtree(int height, long position) {
    return height == 0
        ? LEAVES.get(Math.toIntExact(position))
        : MerkleHash.node(subtree(height - 1, 2 * position), subtree(height - 1, 2 * position + 1));
  }

  private static List<Hash> leaves() {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < LARGEST; i++) {
      leaves.add(MerkleHash.leaf(("事实 " + i).getBytes(UTF_8)));
    }
    return leaves;
  }

  private static List<Hash> altered(List<Hash> path, int place) {
    List<Hash> altered = new ArrayList<>(path);
    byte[] bytes = altered.get(place).bytes();
    bytes[0] ^= 1;
    altered.set(place, Hash.of(bytes));
    return altered;
  }

  private static List<Hash> longer(List<Hash> path) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(MerkleHash.EMPTY);
    return longer;
  }

  private static List<Hash> shorter(List<Hash> path) {
    return path.subList(0, path.size() - 1);
  }

  private static Random seeded() {
    long seed = Long.getLong("seed", 20261120);
    System.out.println("seed " + seed);
    return new Random(seed);
  }
}
