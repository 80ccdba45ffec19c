package cn.micropower.acceptance.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.InclusionProof;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.MerkleHash;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/**
 * What the gateway gave out to prove one line of a story.
 *
 * @param bytes the leaf entry as it was hashed into the tree
 * @param payload what the fact says
 * @param metadata who said it, in which post
 */
record LineOfProof(
    byte[] bytes, byte[] salt, byte[] payload, byte[] metadata, InclusionProof inclusion) {
  /** Reads one element of {@code /proof}. */
  static LineOfProof read(JsonNode line, long treeSize) {
    var path = line.path("path").valueStream().map(hash -> Hash.parse(hash.asString())).toList();
    return new LineOfProof(
        base64(line.path("entry")),
        base64(line.path("salt")),
        base64(line.path("payload")),
        base64(line.path("metadata")),
        new InclusionProof(line.path("leaf").asLong(), treeSize, path));
  }

  LeafEntry entry() {
    return LeafEntry.decode(bytes);
  }

  /** Whether payload and metadata are those of the leaf, and the leaf stands under that root. */
  boolean verifies(Hash root) {
    return entry().leafIndex() == inclusion.index()
        && Hash.sha256(salt, payload).equals(entry().payload())
        && Hash.sha256(salt, metadata).equals(entry().metadata())
        && inclusion.verify(MerkleHash.leaf(bytes), root);
  }

  /** Returns the same proof for a payload in which one text was put in place of another. */
  LineOfProof saying(String before, String after) {
    var text = new String(payload, UTF_8);
    if (!text.contains(before)) {
      throw new IllegalArgumentException("the payload does not say " + before);
    }
    var forged = text.replace(before, after).getBytes(UTF_8);
    return new LineOfProof(bytes, salt, forged, metadata, inclusion);
  }

  private static byte[] base64(JsonNode text) {
    return Base64.getDecoder().decode(text.asString());
  }
}
