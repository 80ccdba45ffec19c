package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.platform.seal.SealedNames;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("密封的叶")
class SealedLeafTest {
  private static final String SECRET = "java.lang.String";

  private final Bench bench = new Bench(new SealedNames(Set.of(SECRET), Set.of(SECRET)));
  private final Proofs proofs = new Proofs("power-list", bench.jdbc);

  @Test
  @DisplayName("叶上只有日子，没有事由；凭所存照样证明")
  void the_leaf_tells_the_day_and_the_proof_holds() throws SQLException {
    bench.append("sealed:a", 0);
    bench.append("sealed:a", 1);
    bench.settleAll();

    for (Leaf leaf : proofs.leavesOf("sealed:a")) {
      LeafEntry entry = leaf.entry();
      assertThat(entry.isSealed()).isTrue();
      assertThat(entry.revision()).isEmpty();
      assertThat(entry.time().toString()).endsWith("T16:00:00Z");
      assertThat(entry.payload()).isEqualTo(Hash.sha256(leaf.salt(), leaf.payload()));
      assertThat(entry.metadata()).isEqualTo(Hash.sha256(leaf.salt(), leaf.metadata()));
      assertThat(leaf.hash()).isEqualTo(entry.hash());
      assertThat(proofs.inclusion(entry.leafIndex(), 2).verify(leaf.hash(), proofs.root(2)))
          .isTrue();
    }
    assertThat(new Agreement(bench.jdbc).flaw()).isEmpty();
  }

  @Test
  @DisplayName("恢复转储之后补的叶，与当初会有的叶一字不差")
  void a_leaf_that_is_given_later_is_the_same_leaf() throws SQLException {
    bench.append("sealed:a", 0);
    var pages =
        new SettledPage("power-list", bench.jdbc, new SealedNames(Set.of(SECRET), Set.of(SECRET)));
    var late = pages.readUnsettled().getFirst().at(0);
    bench.settleAll();

    assertThat(proofs.leaf(0).orElseThrow().bytes()).isEqualTo(late.entry());
  }

  @Test
  @DisplayName("不认识的名称也许是密封的：不入账，不说是什么")
  void a_name_that_is_not_known_is_not_told() throws SQLException {
    var older = new Bench(new SealedNames(Set.of(), Set.of("lamp.lit")));
    older.append("sealed:a", 0);

    assertThatIllegalStateException()
        .isThrownBy(older.sequencer::settle)
        .withMessageNotContaining(SECRET);
    assertThat(older.lines()).isEmpty();
  }

  @Test
  @DisplayName("一天之内先后，叶上看不出几时几分")
  void leaves_of_one_day_show_one_time() throws SQLException {
    try (var transaction = bench.transaction()) {
      Bench.append(transaction, "sealed:a", 0, Instant.parse("2026-11-20T16:00:00.001Z"));
      Bench.append(transaction, "sealed:b", 0, Instant.parse("2026-11-21T15:59:59.999Z"));
      transaction.commit();
    }
    bench.settleAll();

    assertThat(List.of(proofs.leaf(0).orElseThrow(), proofs.leaf(1).orElseThrow()))
        .extracting(leaf -> leaf.entry().time())
        .containsOnly(Instant.parse("2026-11-20T16:00:00Z"));
  }
}
