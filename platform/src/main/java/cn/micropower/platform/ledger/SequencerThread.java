package cn.micropower.platform.ledger;

import cn.micropower.platform.Cause;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the sequencer at work: at once when this process has committed, soon when another has, and
 * again and again while the database does not answer. After each batch it rests, the longer the
 * more was in it: under load what is committed meanwhile is settled, and followed by the views,
 * together. Where there is a {@link Beat}, it is at work at its moments too.
 */
final class SequencerThread implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SequencerThread.class);
  private static final Duration REST = Duration.ofMillis(4);
  private static final Duration LONGEST_REST = Duration.ofMillis(40);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration OUTAGE = Duration.ofMillis(500);

  private final Sequencer sequencer;
  private final Watermark settled;
  private final LedgerSignal signal;
  private final Beat beat;
  private CountDownLatch stopped = new CountDownLatch(0);
  private @Nullable Thread thread;
  private volatile @Nullable String trouble;

  SequencerThread(Sequencer sequencer, Watermark settled, LedgerSignal signal, Beat beat) {
    this.sequencer = sequencer;
    this.settled = settled;
    this.signal = signal;
    this.beat = beat;
  }

  /** What keeps it from settling, in one line; null when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void start() {
    var stop = new CountDownLatch(1);
    stopped = stop;
    thread = Thread.ofPlatform().daemon().name("ledger-sequencer").start(() -> run(stop));
  }

  @Override
  public void stop() {
    stopped.countDown();
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
    return stopped.getCount() > 0;
  }

  private void run(CountDownLatch stop) {
    try {
      Duration pause = Duration.ZERO;
      while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = turn();
      }
    } catch (InterruptedException e) {
      LOG.warn("ledger: interrupted, nothing is settled here any more");
      trouble = "the sequencer was interrupted";
    }
  }

  /** Returns how long to rest before the next turn. */
  private Duration turn() throws InterruptedException {
    try {
      long before = settled.value();
      Sequencer.Turn turn = sequencer.settle();
      if (trouble != null) {
        LOG.info("ledger: settling again");
        trouble = null;
      }
      return switch (turn) {
        case SETTLED, OVERTAKEN -> rest(settled.value() - before);
        case MORE -> Duration.ZERO;
        case NOTHING -> idle();
      };
    } catch (RuntimeException | Error e) {
      if (trouble == null) {
        LOG.warn("ledger: nothing can be settled, trying again until it can: {}", Cause.of(e));
      }
      trouble = Cause.of(e);
      return OUTAGE;
    }
  }

  /** Waits for the next commit; never past a beat, whose moment is to tell of no commit. */
  private Duration idle() throws InterruptedException {
    signal.await(beat.within(LOOK));
    return Duration.ZERO;
  }

  private static Duration rest(long leaves) {
    Duration rest = REST.multipliedBy(Math.max(1, leaves));
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }
}
