package cn.micropower.platform.relay;

import cn.micropower.platform.Cause;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Keeps the relay of this process at work, or standing by while another process has the lease, and
 * again and again while Kafka or the database does not answer.
 */
final class RelayThread implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RelayThread.class);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration BREATH = Duration.ofMillis(200);
  private static final Duration OUTAGE = Duration.ofSeconds(1);

  private final Works works;
  private final Bell bell = new Bell();
  private final Runnable ring = bell::ring;
  private final Standby standby;
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private volatile boolean atWork;
  private volatile @Nullable String trouble;
  private @Nullable Thread thread;

  RelayThread(Works works) {
    this.works = works;
    this.standby = new Standby(works.lease());
  }

  /** What keeps it from relaying, in one line; null when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** Whether it has the lease. */
  boolean atWork() {
    return atWork;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    works.settled().onRise(ring);
    thread = Thread.ofPlatform().daemon().name("ledger-relay").start(this::run);
  }

  @Override
  public void stop() {
    stopped.countDown();
    bell.ring();
    works.settled().forget(ring);
    if (thread != null) {
      try {
        thread.join(Duration.ofSeconds(15));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void run() {
    try {
      Duration pause = Duration.ZERO;
      while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = turn();
      }
    } catch (InterruptedException e) {
      LOG.warn("relay: interrupted, nothing leaves from here any more");
      trouble = "the relay was interrupted";
    }
  }

  private Duration turn() throws InterruptedException {
    try {
      Optional<Lease.Turn> claimed = works.lease().claim();
      if (claimed.isEmpty()) {
        if (standby.isSettled()) {
          well();
        }
        return LOOK;
      }
      work(new Term(works, bell, claimed.get()));
      return BREATH;
    } catch (TermEnded ended) {
      LOG.info("relay: {}", ended.getMessage());
      return BREATH;
    } catch (RuntimeException | Error e) {
      note(e);
      return OUTAGE;
    }
  }

  private void work(Term term) throws InterruptedException {
    atWork = true;
    try {
      term.run(this::isRunning, this::well);
    } finally {
      atWork = false;
      leave(term);
    }
  }

  private static void leave(Term term) {
    try {
      term.leave();
    } catch (DataAccessException e) {
      LOG.debug("relay: the lease was not given back, it will expire", e);
    }
  }

  private void well() {
    if (trouble != null) {
      LOG.info("relay: facts leave for Kafka again");
      trouble = null;
    }
  }

  private void note(Throwable failure) {
    String reason = reason(failure);
    if (!reason.equals(trouble)) {
      LOG.warn("relay: nothing leaves for Kafka, trying again until it does: {}", reason);
    }
    trouble = reason;
  }

  /** What is sealed may stand in the words of what failed. */
  private String reason(Throwable failure) {
    return switch (failure) {
      case TimeoutException _, DisconnectException _, NetworkException _ -> "Kafka does not answer";
      case TopicTrouble topic -> String.valueOf(topic.getMessage());
      default -> works.envelopes().canSeal() ? Cause.kindOf(failure) : Cause.of(failure);
    };
  }
}
