package cn.micropower.platform.view;

import cn.micropower.contracts.problem.Problem;
import cn.micropower.platform.Cause;
import cn.micropower.platform.view.Generation.Stage;
import cn.micropower.platform.web.Declined;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The views of this service: where each answers, how it stands, and its rebuild. */
public final class Views implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Views.class);
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final Duration STOP = Duration.ofSeconds(10);

  private final List<View> views;
  private final Upkeep upkeep;
  private @Nullable ScheduledExecutorService looking;
  private volatile @Nullable String trouble;

  Views(List<View> views, Upkeep upkeep) {
    this.views = List.copyOf(views);
    this.upkeep = upkeep;
  }

  /**
   * Returns the tables that answer now; ask anew for every request.
   *
   * <p>Tables of an older revision never answer here: this process has neither the projection that
   * follows them nor questions that fit them. A process of that revision goes on with both.
   *
   * @throws Declined with 503 while they have not once caught up with the ledger
   * @throws IllegalArgumentException if there is no such view
   */
  public ViewTables live(String view) {
    Generation live = generation(view);
    if (!live.isWhole()) {
      throw new Declined(Problem.VIEW_BEHIND);
    }
    return new ViewTables(live.schema());
  }

  /**
   * Orders a view to be built anew from the ledger, in the transaction of the caller; begun within
   * a moment of its commit, beside the live one, which answers until the new one has caught up.
   * Ordered again meanwhile, the same building goes on.
   *
   * @return the number of the generation to be built
   * @throws IllegalArgumentException if there is no such view
   */
  public int order(String view) {
    return upkeep.order(find(view));
  }

  /** Returns how all views stand, as seen a moment ago. */
  public List<ViewStatus> status() {
    Upkeep.Seen seen = upkeep.seen();
    return views.stream().map(view -> status(view, seen)).filter(Objects::nonNull).toList();
  }

  /** The views that have not caught up with the ledger since they were created. */
  List<String> incomplete() {
    Upkeep.Seen seen = upkeep.seen();
    return views.stream()
        .filter(view -> !isWhole(seen.find(view, Stage.LIVE)))
        .map(View::name)
        .toList();
  }

  /** What keeps this process from looking after its views; null when nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** The generation that answers now. */
  Generation generation(String view) {
    Generation live = upkeep.seen().find(find(view), Stage.LIVE);
    if (live == null) {
      throw new IllegalStateException("the views have not been started");
    }
    return live;
  }

  /** Creates what is missing before anything is asked of it. */
  @Override
  public synchronized void start() {
    upkeep.look();
    looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("views").factory());
    var _ =
        looking.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    if (looking == null) {
      return;
    }
    looking.shutdown();
    try {
      if (!looking.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("views: still looking after them when stopped");
      }
      looking = null;
      upkeep.close().get(STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("views: not all stopped in time: {}", Cause.of(e));
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return looking != null;
  }

  /** Before the web server, which asks for them. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void look() {
    try {
      upkeep.look();
      if (trouble != null) {
        upkeep.reopen();
        LOG.info("views: looked after again");
        trouble = null;
      }
    } catch (RuntimeException e) {
      if (trouble == null) {
        LOG.warn("views: cannot be looked after, trying again until they can: {}", Cause.of(e));
      }
      trouble = Cause.of(e);
    }
  }

  private static boolean isWhole(@Nullable Generation live) {
    return live != null && live.isWhole();
  }

  private View find(String name) {
    return views.stream()
        .filter(view -> view.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no view is named " + name));
  }

  private static @Nullable ViewStatus status(View view, Upkeep.Seen seen) {
    Generation live = seen.find(view, Stage.LIVE);
    if (live == null) {
      return null;
    }
    Generation building = seen.find(view, Stage.BUILDING);
    String error = live.error() == null && building != null ? building.error() : live.error();
    return new ViewStatus(
        view.name(),
        view.revision(),
        live.number(),
        live.position(),
        Math.max(0, seen.leaves() - live.position()),
        building == null ? null : new ViewStatus.Building(building.number(), building.position()),
        error);
  }
}
