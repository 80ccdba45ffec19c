package cn.micropower.contracts.ledger;

import java.util.List;

/**
 * The proof that a tree has only grown, after RFC 6962, section 2.1.2.
 *
 * @param first the earlier size, at least 1
 * @param second the later size
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Whether both roots belong to one growing tree, by RFC 9162, section 2.1.4.2. */
  public boolean verify(Hash firstRoot, Hash secondRoot) {
    if (first < 1 || first > second) {
      return false;
    }
    if (first == second) {
      return path.isEmpty() && firstRoot.equals(secondRoot);
    }
    boolean whole = Long.bitCount(first) == 1;
    if (path.isEmpty() && !whole) {
      return false;
    }
    int even = Long.numberOfTrailingZeros(first);
    long place = (first - 1) >> even;
    long last = (second - 1) >> even;
    Hash earlier = whole ? firstRoot : path.getFirst();
    Hash later = earlier;
    for (Hash beside : path.subList(whole ? 0 : 1, path.size())) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        earlier = MerkleHash.node(beside, earlier);
        later = MerkleHash.node(beside, later);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        later = MerkleHash.node(later, beside);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
  }
}
