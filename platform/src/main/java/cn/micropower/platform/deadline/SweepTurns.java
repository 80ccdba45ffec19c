package cn.micropower.platform.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * 轮值 — lets one replica at a time sweep, about twice a second; a replica that went silent loses its
 * turn to another. All of this is on machine time.
 */
final class SweepTurns implements SmartLifecycle {
  static final String TABLE = "deadline_sweep";
  static final String TASK = "sweep";

  private static final Logger LOG = LoggerFactory.getLogger(SweepTurns.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration STOP = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 4;

  private final DataSource source;
  private final Sweep sweep;
  private final Duration heartbeat;
  private @Nullable Scheduler scheduler;

  /**
   * @param heartbeat how often the replica whose turn it is says that it lives; it is taken for
   *     dead after four of them
   */
  SweepTurns(DataSource source, Sweep sweep, Duration heartbeat) {
    this.source = source;
    this.sweep = sweep;
    this.heartbeat = heartbeat;
  }

  @Override
  public synchronized void start() {
    var turns =
        Tasks.recurring(TASK, FixedDelay.of(PAUSE))
            .execute((_, turn) -> sweep.run(() -> turn.getSchedulerState().isShuttingDown()));
    scheduler =
        Scheduler.create(source)
            .startTasks(turns)
            .tableName(TABLE)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(1)
            .pollingInterval(POLL)
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(STOP)
            .failureLogging(LogLevel.OFF, false)
            .addSchedulerListener(new Trouble())
            .build();
    scheduler.start();
  }

  /** Returns when the sweep in hand is over; the next one is anybody's. */
  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }

  /** Tells once what the scheduler would tell at every attempt. */
  private static final class Trouble extends AbstractSchedulerListener {
    private volatile boolean told;

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
      switch (type) {
        case UNEXPECTED_ERROR, COMPLETIONHANDLER_ERROR, FAILUREHANDLER_ERROR -> tell(type);
        case RAN_EXECUTE_DUE -> told = false;
        case FAILED_HEARTBEAT,
            FAILED_MULTIPLE_HEARTBEATS,
            DEAD_EXECUTION,
            RAN_UPDATE_HEARTBEATS,
            RAN_DETECT_DEAD,
            UNRESOLVED_TASK -> {}
      }
    }

    private void tell(SchedulerEventType type) {
      if (!told) {
        told = true;
        LOG.warn("turns at the deadlines cannot be taken: {} (is the database away?)", type);
      }
    }
  }
}
