package cn.micropower.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 进度 — how far the ledger has come to Kafka.
 *
 * @param position all leaves below it are acknowledged
 * @param marks by partition, what was acknowledged last there; may be ahead of the position
 */
record Stand(long position, List<Tail> marks) {
  Stand {
    marks = List.copyOf(marks);
  }

  /** Returns the stand of a relay that finds only so much in those partitions. */
  Stand rewound(Map<Integer, Tail> found) {
    List<Tail> real = new ArrayList<>(marks);
    found.forEach(real::set);
    long earliest =
        found.values().stream().mapToLong(mark -> mark.leaf() + 1).min().orElse(position);
    return new Stand(Math.min(position, earliest), real);
  }
}
