package cn.micropower.platform.inbox;

import cn.micropower.platform.Cause;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has all groups of the service received, and what is ordered of parked facts carried out. */
final class Inbox implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final Duration LOOK = Duration.ofMillis(250);

  private final List<Receiver> receivers;
  private final Retries retries;
  private final ParkedList list;
  private @Nullable ScheduledExecutorService looking;
  private volatile @Nullable String trouble;
  private volatile Map<String, Long> parked = Map.of();

  Inbox(List<Receiver> receivers, Retries retries, ParkedList list) {
    this.receivers = receivers;
    this.retries = retries;
    this.list = list;
  }

  /** What is wrong, by group; an empty list where nothing is. */
  Map<String, List<String>> troubles() {
    var troubles = new LinkedHashMap<String, List<String>>();
    for (var receiver : receivers) {
      troubles.put(receiver.group().name(), receiver.troubles());
    }
    var atRetries = trouble;
    if (atRetries != null) {
      troubles.put("retries", List.of(atRetries));
    }
    return troubles;
  }

  /** How many aggregates are parked, by group, as seen a moment ago. */
  Map<String, Long> parked() {
    return parked;
  }

  @Override
  public synchronized void start() {
    receivers.stream()
        .map(Receiver::group)
        .filter(group -> group.wanted().lacksKey())
        .forEach(
            group ->
                LOG.warn(
                    "inbox {}: sealed facts are waited for and no key is held: they pass by",
                    group.name()));
    receivers.forEach(Receiver::start);
    looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inbox-retries").factory());
    var _ =
        looking.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    if (looking != null) {
      looking.shutdown();
      receivers.forEach(Receiver::stop);
      looking.close();
      looking = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return looking != null;
  }

  private void look() {
    try {
      retries.carryOut();
      parked = list.counts();
      receivers.forEach(it -> it.tally().parked(parked.getOrDefault(it.group().name(), 0L)));
      trouble = null;
    } catch (RuntimeException | Error e) {
      if (trouble == null) {
        LOG.warn("inbox: parked facts cannot be looked after, trying again: {}", Cause.of(e));
      }
      trouble = Cause.of(e);
    }
  }
}
