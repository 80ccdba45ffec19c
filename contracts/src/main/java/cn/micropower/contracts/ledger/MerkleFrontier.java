package cn.micropower.contracts.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right-hand edge of a Merkle tree: all that is needed to append to it and to know its root.
 *
 * @param size the number of leaves
 * @param peaks the roots of its complete subtrees, the largest first: one per bit of {@code size}
 */
public record MerkleFrontier(long size, List<Hash> peaks) {
  /** The tree without leaves. */
  public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

  public MerkleFrontier {
    peaks = List.copyOf(peaks);
    if (size < 0 || Long.bitCount(size) != peaks.size()) {
      throw new IllegalArgumentException("a tree has one peak per bit of its size");
    }
  }

  /** Told of every subtree that an appended leaf completes. */
  @FunctionalInterface
  public interface Completed {
    /**
     * Takes one such subtree.
     *
     * @param height above the leaves, at least 1: the subtree has 2^height leaves
     * @param position among the subtrees of that height, from the left
     */
    void subtree(int height, long position, Hash root);
  }

  /** Returns the tree with one leaf more. */
  public MerkleFrontier append(Hash leaf) {
    return append(leaf, (height, position, root) -> {});
  }

  /** Returns the tree with one leaf more, and tells of the subtrees it completes, lowest first. */
  public MerkleFrontier append(Hash leaf, Completed completed) {
    List<Hash> grown = new ArrayList<>(peaks);
    Hash top = leaf;
    for (int height = 1; ((size >> (height - 1)) & 1) == 1; height++) {
      top = MerkleHash.node(grown.removeLast(), top);
      completed.subtree(height, size >> height, top);
    }
    grown.add(top);
    return new MerkleFrontier(size + 1, grown);
  }

  /** Returns the root of the tree as it is. */
  public Hash root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> MerkleHash.node(left, right))
        .orElse(MerkleHash.EMPTY);
  }

  /** Returns 8 bytes of size, then 32 bytes per peak. */
  public byte[] encode() {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + peaks.size() * Hash.LENGTH).putLong(size);
    peaks.forEach(peak -> bytes.put(peak.bytes()));
    return bytes.array();
  }

  /**
   * Returns the frontier that these bytes are.
   *
   * @throws IllegalArgumentException if they are not exactly one frontier
   */
  public static MerkleFrontier decode(byte[] encoded) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    if (encoded.length % Hash.LENGTH != Long.BYTES) {
      throw new IllegalArgumentException("not a frontier");
    }
    long size = bytes.getLong();
    List<Hash> peaks = new ArrayList<>();
    while (bytes.hasRemaining()) {
      byte[] peak = new byte[Hash.LENGTH];
      bytes.get(peak);
      peaks.add(Hash.of(peak));
    }
    return new MerkleFrontier(size, peaks);
  }
}
