package cn.micropower.platform.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way along the ledger; asks the database only when leaves are known to be there. */
final class LeafStream implements BlockingStream<TrackedEventMessage<?>> {
  private static final int RUN = 500;

  private final LeafReader reader;
  private final Watermark settled;
  private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
  private long next;
  private @Nullable Runnable callback;

  LeafStream(LeafReader reader, Watermark settled, long next) {
    this.reader = reader;
    this.settled = settled;
    this.next = next;
  }

  @Override
  public synchronized Optional<TrackedEventMessage<?>> peek() {
    while (read.isEmpty() && next < settled.value()) {
      long to = Math.min(next + RUN, settled.value());
      read.addAll(reader.read(next, to));
      next = to;
    }
    return Optional.ofNullable(read.peek());
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    if (peek().isPresent()) {
      return true;
    }
    return timeout > 0
        && settled.await(place() + 1, Duration.of(timeout, unit.toChronoUnit()))
        && peek().isPresent();
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (true) {
      TrackedEventMessage<?> event = poll();
      if (event != null) {
        return event;
      }
      settled.await(place() + 1, Duration.ofMinutes(1));
    }
  }

  @Override
  public synchronized boolean setOnAvailableCallback(Runnable available) {
    close();
    callback = available;
    settled.onRise(available);
    available.run();
    return true;
  }

  @Override
  public synchronized void close() {
    if (callback != null) {
      settled.forget(callback);
      callback = null;
    }
  }

  private synchronized @Nullable TrackedEventMessage<?> poll() {
    peek();
    return read.poll();
  }

  private synchronized long place() {
    return next;
  }
}
