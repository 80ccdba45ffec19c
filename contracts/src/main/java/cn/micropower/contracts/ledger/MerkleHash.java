package cn.micropower.contracts.ledger;

/** The two ways of hashing in a Merkle tree of RFC 6962: a leaf can never pass for a node. */
public final class MerkleHash {
  /** The root of a tree without leaves: SHA-256 of nothing. */
  public static final Hash EMPTY = Hash.sha256();

  private static final byte[] LEAF = {0x00};
  private static final byte[] NODE = {0x01};

  private MerkleHash() {}

  /** Returns SHA-256(0x00 ‖ entry). */
  public static Hash leaf(byte[] entry) {
    return Hash.sha256(LEAF, entry);
  }

  /** Returns SHA-256(0x01 ‖ left ‖ right). */
  public static Hash node(Hash left, Hash right) {
    return Hash.sha256(NODE, left.bytes(), right.bytes());
  }
}
