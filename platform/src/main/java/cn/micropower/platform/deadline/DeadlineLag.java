package cn.micropower.platform.deadline;

import cn.micropower.platform.time.DomainClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is due and not done. Ages are measured from when this process first saw the oldest overdue,
 * on the machine's own clock: a jump of the domain clock makes nothing old.
 */
final class DeadlineLag {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final int COUNTED = 1_000;

  private final List<Deadlines> rooms;
  private final DomainClock clock;
  private final LongSupplier nanos;
  private long measuredAt;
  private @Nullable Due oldest;
  private long oldestSeenAt;
  private Lag lag = new Lag(0, Duration.ZERO);

  /**
   * A measurement.
   *
   * @param overdue how many, at most a thousand of each room
   * @param age how long the oldest has been seen overdue
   */
  record Lag(int overdue, Duration age) {}

  DeadlineLag(List<Deadlines> rooms, DomainClock clock, LongSupplier nanos) {
    this.rooms = List.copyOf(rooms);
    this.clock = clock;
    this.nanos = nanos;
    this.measuredAt = nanos.getAsLong() - FRESH.toNanos();
  }

  /** Returns the lag, at most a second old. */
  synchronized Lag measure() {
    long now = nanos.getAsLong();
    if (now - measuredAt >= FRESH.toNanos()) {
      lag = measure(now);
      measuredAt = now;
    }
    return lag;
  }

  private Lag measure(long now) {
    var moment = clock.now();
    var due = rooms.stream().flatMap(room -> room.due(moment, COUNTED).stream()).toList();
    var first = due.stream().min(Comparator.comparing(Due::dueAt)).orElse(null);
    if (first == null || !first.equals(oldest)) {
      oldest = first;
      oldestSeenAt = now;
    }
    return new Lag(due.size(), Duration.ofNanos(now - oldestSeenAt));
  }
}
