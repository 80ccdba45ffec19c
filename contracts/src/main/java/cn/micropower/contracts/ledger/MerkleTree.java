package cn.micropower.contracts.ledger;

import java.util.ArrayList;
import java.util.List;

/** A Merkle tree that can be asked for its complete subtrees, and so for every root and proof. */
@FunctionalInterface
public interface MerkleTree {

  /**
   * Returns the root of the complete subtree of 2^height leaves that starts at leaf {@code position
   * · 2^height}; height 0 is a leaf's own hash.
   */
  Hash subtree(int height, long position);

  /** Returns the root that the tree had when it had {@code size} leaves. */
  default Hash root(long size) {
    return size == 0 ? MerkleHash.EMPTY : over(0, size);
  }

  /**
   * Returns the proof that the leaf stands in the tree of that size.
   *
   * @throws IllegalArgumentException if the tree has no such leaf
   */
  default InclusionProof inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("a tree of " + size + " has no leaf " + index);
    }
    List<Hash> path = new ArrayList<>();
    long begin = 0;
    long end = size;
    while (end - begin > 1) {
      long middle = begin + half(end - begin);
      if (index < middle) {
        path.addFirst(over(middle, end));
        end = middle;
      } else {
        path.addFirst(over(begin, middle));
        begin = middle;
      }
    }
    return new InclusionProof(index, size, path);
  }

  /**
   * Returns the proof that the tree of the second size began as the tree of the first.
   *
   * @throws IllegalArgumentException unless {@code 1 ≤ first ≤ second}
   */
  default ConsistencyProof consistency(long first, long second) {
    if (first < 1 || first > second) {
      throw new IllegalArgumentException("not sizes of one growing tree: " + first + ", " + second);
    }
    List<Hash> path = new ArrayList<>();
    long begin = 0;
    long end = second;
    while (end != first) {
      long middle = begin + half(end - begin);
      if (first <= middle) {
        path.addFirst(over(middle, end));
        end = middle;
      } else {
        path.addFirst(over(begin, middle));
        begin = middle;
      }
    }
    if (begin > 0) {
      path.addFirst(over(begin, end));
    }
    return new ConsistencyProof(first, second, path);
  }

  private Hash over(long begin, long end) {
    long leaves = end - begin;
    if (Long.bitCount(leaves) == 1) {
      int height = Long.numberOfTrailingZeros(leaves);
      return subtree(height, begin >> height);
    }
    long middle = begin + half(leaves);
    return MerkleHash.node(over(begin, middle), over(middle, end));
  }

  /** The largest power of two below {@code leaves}, which are at least two. */
  private static long half(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
