package cn.micropower.acceptance.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.MerkleHash;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("验证器本身:凡有改动,必能发现")
class LineOfProofTest {
  private static final byte[] SALT = "盐".getBytes(UTF_8);
  private static final byte[] SAID = "{\"approve\":21}".getBytes(UTF_8);
  private static final byte[] BY = "{\"actor\":\"person:p-1\"}".getBytes(UTF_8);
  private static final byte[] ENTRY = entry(1);
  private static final Hash OTHER = MerkleHash.leaf(entry(0));
  private static final Hash ROOT = MerkleHash.node(OTHER, MerkleHash.leaf(ENTRY));
  private static final InclusionProof WAY = new InclusionProof(1, 2, List.of(OTHER));

  @Test
  @DisplayName("真实的一行可以验证")
  void a_true_line_verifies() {
    assertThat(new LineOfProof(ENTRY, SALT, SAID, BY, WAY).verifies(ROOT)).isTrue();
  }

  @Test
  @DisplayName("改了票数、办理人、盐、叶、路径或根,都不能验证")
  void whatever_is_changed_fails() {
    var line = new LineOfProof(ENTRY, SALT, SAID, BY, WAY);
    var elsewhere = new InclusionProof(0, 2, List.of(OTHER));
    var wrongWay = new InclusionProof(1, 2, List.of(ROOT));

    assertThat(line.saying("21", "22").verifies(ROOT)).isFalse();
    assertThat(new LineOfProof(ENTRY, SALT, SAID, SAID, WAY).verifies(ROOT)).isFalse();
    assertThat(new LineOfProof(ENTRY, BY, SAID, BY, WAY).verifies(ROOT)).isFalse();
    assertThat(new LineOfProof(entry(0), SALT, SAID, BY, WAY).verifies(ROOT)).isFalse();
    assertThat(new LineOfProof(ENTRY, SALT, SAID, BY, elsewhere).verifies(ROOT)).isFalse();
    assertThat(new LineOfProof(ENTRY, SALT, SAID, BY, wrongWay).verifies(ROOT)).isFalse();
    assertThat(line.verifies(OTHER)).isFalse();
  }

  private static byte[] entry(long index) {
    var hash = Hash.sha256(SALT, SAID);
    var who = Hash.sha256(SALT, BY);
    return new LeafEntry(
            "power-list",
            index,
            index + 7,
            "e",
            "exercise:x",
            0,
            Instant.EPOCH,
            "t",
            "1",
            hash,
            who)
        .encode();
  }
}
