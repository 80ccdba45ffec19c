package cn.micropower.platform.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was sent and is not yet known to have arrived. The position moves only over what arrived
 * without a hole; where something failed, nothing that was sent after it counts in that partition.
 */
final class Flight {
  private final Deque<Sent> air = new ArrayDeque<>();
  private final List<Tail> tails;
  private final Set<Integer> broken = new HashSet<>();
  private long position;
  private @Nullable RuntimeException failure;

  /** One leaf on its way. */
  static final class Sent {
    private final long leaf;
    private final int partition;
    private boolean there;

    private Sent(long leaf, int partition) {
      this.leaf = leaf;
      this.partition = partition;
    }
  }

  Flight(Stand from) {
    this.tails = new ArrayList<>(from.tails());
    this.position = from.position();
  }

  /** Notes a leaf that is sent now; leaves come in order. */
  synchronized Sent send(long leaf, int partition) {
    Sent sent = new Sent(leaf, partition);
    air.add(sent);
    return sent;
  }

  /** Notes a leaf that lies in its partition already; leaves come in order. */
  synchronized void skip(long leaf, int partition) {
    send(leaf, partition).there = true;
    land();
  }

  /** Notes an acknowledgement; false if it tells that the partition is shorter than it was. */
  synchronized boolean arrived(Sent sent, long offset) {
    if (broken.contains(sent.partition)) {
      return true;
    }
    if (offset <= tails.get(sent.partition).offset()) {
      return false;
    }
    tails.set(sent.partition, new Tail(sent.leaf, offset));
    sent.there = true;
    land();
    return true;
  }

  /** Notes that a leaf did not arrive; true if it is the first, whose reason is the one to tell. */
  synchronized boolean fail(Sent sent, RuntimeException reason) {
    broken.add(sent.partition);
    if (failure != null) {
      return false;
    }
    failure = reason;
    return true;
  }

  /**
   * Does nothing while all goes well.
   *
   * @throws RuntimeException what failed
   */
  synchronized void check() {
    if (failure != null) {
      throw failure;
    }
  }

  /** How many leaves are in the air. */
  synchronized int size() {
    return air.size();
  }

  /** What is known to have arrived. */
  synchronized Stand stand() {
    return new Stand(position, tails);
  }

  private void land() {
    while (!air.isEmpty() && air.getFirst().there) {
      position = air.removeFirst().leaf + 1;
    }
  }
}
