package cn.micropower.contracts.ledger;

import java.util.List;

/**
 * The proof that one leaf stands in a tree, after RFC 6962, section 2.1.1.
 *
 * @param index the leaf's place
 * @param size of the tree whose root is known
 * @param path the hashes beside the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** Whether this leads from the leaf to the root, by the steps of RFC 9162, section 2.1.3.2. */
  public boolean verify(Hash leaf, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long place = index;
    long last = size - 1;
    Hash reached = leaf;
    for (Hash beside : path) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        reached = MerkleHash.node(beside, reached);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        reached = MerkleHash.node(reached, beside);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && reached.equals(root);
  }
}
