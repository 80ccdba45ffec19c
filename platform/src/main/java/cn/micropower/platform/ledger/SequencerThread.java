package cn.micropower.platform.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the sequencer at work: at once when this process has committed, soon when another has, and
 * again and again while the database does not answer.
 */
final class SequencerThread implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SequencerThread.class);
  private static final Duration BREATH = Duration.ofMillis(5);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration OUTAGE = Duration.ofMillis(500);

  private final Sequencer sequencer;
  private final LedgerSignal signal;
  private volatile boolean running;
  private @Nullable Thread thread;
  private volatile @Nullable String trouble;

  SequencerThread(Sequencer sequencer, LedgerSignal signal) {
    this.sequencer = sequencer;
    this.signal = signal;
  }

  /** What keeps it from settling, in one line; null when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().daemon().name("ledger-sequencer").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    if (thread != null) {
      signal.committed();
      try {
        thread.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (running) {
        Duration pause = turn();
        if (!pause.isZero()) {
          signal.await(pause);
        }
      }
    } catch (InterruptedException e) {
      LOG.warn("ledger: interrupted, nothing is settled here any more");
      trouble = "the sequencer was interrupted";
    }
  }

  private Duration turn() {
    try {
      Sequencer.Turn turn = sequencer.settle();
      if (trouble != null) {
        LOG.info("ledger: settling again");
        trouble = null;
      }
      return switch (turn) {
        case NOTHING -> LOOK;
        case SETTLED -> Duration.ZERO;
        case OVERTAKEN -> BREATH;
      };
    } catch (RuntimeException e) {
      if (trouble == null) {
        LOG.warn("ledger: nothing can be settled, trying again until it can: {}", Cause.of(e));
      }
      trouble = Cause.of(e);
      return OUTAGE;
    }
  }
}
