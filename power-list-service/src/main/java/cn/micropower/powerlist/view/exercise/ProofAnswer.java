package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.platform.ledger.Leaf;
import cn.micropower.platform.ledger.Proofs;
import java.util.Base64;
import java.util.List;

/**
 * 证明 — for each line of a story, its leaf and the way from there to the root of the ledger, and
 * what was hashed into the leaf. Everything needed to check it without us.
 */
record ProofAnswer(LedgerHead head, List<LineProof> lines) {

  static ProofAnswer of(List<StoryLine> story, Proofs proofs) {
    var head = proofs.head();
    return new ProofAnswer(
        head,
        story.stream()
            .map(line -> proofs.leaf(line.leaf()).orElseThrow())
            .map(leaf -> LineProof.of(leaf, proofs, head.size()))
            .toList());
  }

  /**
   * The proof of one line.
   *
   * @param entry base64 of the bytes that were hashed into the tree
   * @param salt base64; {@code SHA-256(salt ‖ payload)} and {@code SHA-256(salt ‖ metadata)} stand
   *     in the entry
   * @param path from the leaf up to the root of {@code head}
   */
  record LineProof(
      long leaf,
      String entry,
      Hash hash,
      String salt,
      String payload,
      String metadata,
      List<Hash> path) {

    static LineProof of(Leaf leaf, Proofs proofs, long size) {
      var index = leaf.entry().leafIndex();
      return new LineProof(
          index,
          base64(leaf.bytes()),
          leaf.hash(),
          base64(leaf.salt()),
          base64(leaf.payload()),
          base64(leaf.metadata()),
          proofs.inclusion(index, size).path());
    }

    private static String base64(byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }
}
