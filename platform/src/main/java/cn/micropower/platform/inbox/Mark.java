package cn.micropower.platform.inbox;

/**
 * 标记 — how far a group has taken over one partition.
 *
 * @param leaf the last leaf taken over; -1 before the first
 * @param offset of its record, or of a later one that was none of the chain; -1 before the first
 */
record Mark(String source, int partition, long leaf, long offset) {
  static final long NOTHING = -1;

  Mark at(long leaf, long offset) {
    return new Mark(source, partition, leaf, offset);
  }
}
