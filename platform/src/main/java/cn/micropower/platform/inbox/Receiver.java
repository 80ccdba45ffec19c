package cn.micropower.platform.inbox;

import cn.micropower.platform.Cause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 收件人 — reads what comes for one group, in a thread of its own, and goes on whatever happens. */
final class Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

  /** How long nothing may come before everything else is tended to; what comes is taken at once. */
  private static final Duration POLL = Duration.ofMillis(200);

  private static final Duration OUTAGE = Duration.ofSeconds(1);
  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final Duration STOP = Duration.ofSeconds(10);

  private final Group group;
  private final Office office;
  private final Reception reception;
  private final Tally tally;
  private final Duration patience;
  private volatile CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;
  private long heardAt = System.nanoTime();
  private volatile @Nullable Desk desk;
  private volatile @Nullable Lanes lanes;
  private volatile @Nullable String trouble;

  Receiver(Group group, Office office, Reception reception, Tally tally, Duration patience) {
    this.group = group;
    this.office = office;
    this.reception = reception;
    this.tally = tally;
    this.patience = patience;
  }

  Group group() {
    return group;
  }

  Tally tally() {
    return tally;
  }

  void start() {
    stopping = new CountDownLatch(1);
    thread = Thread.ofPlatform().daemon().name("inbox-" + group.name()).start(this::run);
  }

  void stop() {
    stopping.countDown();
    try {
      if (thread != null && !thread.join(STOP)) {
        LOG.warn("inbox {}: still at work when stopped", group.name());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is wrong, in a few lines; empty when nothing is. */
  List<String> troubles() {
    var atDesk = desk == null ? null : desk.trouble();
    var standing = lanes == null ? List.<String>of() : lanes.stopped();
    return Stream.concat(Stream.of(trouble, atDesk).filter(Objects::nonNull), standing.stream())
        .toList();
  }

  private void run() {
    try {
      while (isWanted()) {
        receive();
      }
    } catch (InterruptedException e) {
      trouble = "the receiver was interrupted";
      LOG.error("inbox {}: interrupted, nothing is received here any more", group.name());
    }
  }

  private void receive() throws InterruptedException {
    try (var consumer = reception.open(group)) {
      follow(consumer);
    } catch (RuntimeException | Error failure) {
      begins(Cause.of(failure));
      LOG.debug("inbox {}: why nothing is received", group.name(), failure);
      var _ = stopping.await(OUTAGE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void follow(Consumer<String, byte[]> consumer) throws InterruptedException {
    var own = new Desk(group, office, tally, consumer);
    var reading = new Lanes(group.topics(), own, consumer, patience);
    desk = own;
    lanes = reading;
    var connections = connections(consumer);
    consumer.subscribe(group.topics().keySet(), reading);
    while (isWanted()) {
      reading.tend();
      var records = consumer.poll(POLL);
      reading.take(records);
      tally.lag(reading.lag());
      tally.stopped(reading.stopped().size());
      listen(connections);
      rest(records.count());
    }
  }

  /**
   * Under load more comes together, and is fetched and dealt with together; nobody rests on a heap.
   */
  private void rest(int read) throws InterruptedException {
    if (read > 0 && read < Reception.AT_ONCE) {
      var _ = stopping.await(group.rest().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** A consumer does not say that no broker answers; it only receives nothing. */
  private void listen(Metric connections) {
    if (connections.metricValue() instanceof Double open && open > 0) {
      heardAt = System.nanoTime();
      if (trouble != null) {
        LOG.info("inbox {}: receives again", group.name());
        trouble = null;
      }
    } else if (System.nanoTime() - heardAt > SILENCE.toNanos()) {
      begins("no broker answers");
    }
  }

  private void begins(String what) {
    if (trouble == null) {
      LOG.warn("inbox {}: nothing is received, trying again until it is: {}", group.name(), what);
    }
    trouble = what;
  }

  private boolean isWanted() {
    return stopping.getCount() > 0;
  }

  private static Metric connections(Consumer<String, byte[]> consumer) {
    return consumer.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals("connection-count"))
        .filter(metric -> metric.getKey().group().equals("consumer-metrics"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
