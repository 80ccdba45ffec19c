package cn.micropower.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 进度 — how far the ledger has come to Kafka.
 *
 * @param position all leaves below it are acknowledged
 * @param tails by partition, what was acknowledged last there; may be ahead of the position
 */
record Stand(long position, List<Tail> tails) {
  Stand {
    tails = List.copyOf(tails);
  }

  /** Returns the stand of a relay that finds only so much in those partitions. */
  Stand rewound(Map<Integer, Tail> found) {
    List<Tail> real = new ArrayList<>(tails);
    found.forEach(real::set);
    long earliest =
        found.values().stream().mapToLong(tail -> tail.leaf() + 1).min().orElse(position);
    return new Stand(Math.min(position, earliest), real);
  }
}
