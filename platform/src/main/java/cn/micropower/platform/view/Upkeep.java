package cn.micropower.platform.view;

import cn.micropower.platform.Cause;
import cn.micropower.platform.ledger.Watermark;
import cn.micropower.platform.view.Generation.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Keeps generations followed, and moves them on: creates what is missing, replaces a live one when
 * its successor has caught up, drops what nobody can still be reading. Every process does this;
 * what they must agree on stands in the table, and each change there happens once.
 */
final class Upkeep {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration PEEK = Duration.ofMillis(20);

  private final List<View> views;
  private final Generations generations;
  private final BiFunction<View, Generation, Follower> follow;
  private final Watermark settled;
  private final Duration grace;
  private final Map<String, Follower> followers = new ConcurrentHashMap<>();
  private volatile Seen seen = new Seen(0, List.of());

  /** What the last look found: the leaves of the ledger, and all generations. */
  record Seen(long leaves, List<Generation> generations) {
    @Nullable Generation find(View view, Stage stage) {
      return generations.stream()
          .filter(it -> it.of(view) && it.is(stage))
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * @param grace how long a retired generation is kept for those who still read it
   */
  Upkeep(
      List<View> views,
      Generations generations,
      BiFunction<View, Generation, Follower> follow,
      Watermark settled,
      Duration grace) {
    this.views = List.copyOf(views);
    this.generations = generations;
    this.follow = follow;
    this.settled = settled;
    this.grace = grace;
  }

  Seen seen() {
    return seen;
  }

  /** Looks at the table, and does what is to be done. */
  synchronized void look() {
    long settledBefore = seen.leaves();
    see();
    boolean moved = false;
    for (View view : views) {
      try {
        moved |= moveOn(view, settledBefore);
        prune(view);
      } catch (ConcurrencyFailureException e) {
        LOG.debug("{}: in use, moved on at the next look: {}", view.name(), Cause.of(e));
      }
    }
    if (moved) {
      see();
    }
  }

  /**
   * Creates a generation beside the live one, unless one is being built; the next look will find
   * and follow it. Returns its number.
   */
  int order(View view) {
    return generations.create(view, Stage.BUILDING);
  }

  /** Starts all followers afresh. */
  synchronized void reopen() {
    followers.values().forEach(Follower::reopen);
  }

  /**
   * Waits until a generation has followed that many leaves, told by its follower here, or by the
   * table if another process does the work.
   */
  boolean reaches(Generation generation, long position, Duration atMost)
      throws InterruptedException {
    Follower follower = followers.get(generation.schema());
    Watermark reached = follower == null ? new Watermark() : follower.reached();
    long deadline = System.nanoTime() + atMost.toNanos();
    while (true) {
      Duration left = Duration.ofNanos(deadline - System.nanoTime());
      if (reached.await(position, left.compareTo(PEEK) < 0 ? left : PEEK)) {
        return true;
      }
      reached.raise(generations.position(generation.schema()));
      if (left.compareTo(PEEK) <= 0) {
        return reached.value() >= position;
      }
    }
  }

  /** Stops following; completes when all have stopped. */
  synchronized CompletableFuture<Void> close() {
    CompletableFuture<?>[] closing =
        followers.values().stream().map(Follower::close).toArray(CompletableFuture<?>[]::new);
    followers.clear();
    return CompletableFuture.allOf(closing);
  }

  private void see() {
    List<Generation> all = generations.all();
    seen = new Seen(settled.value(), all);
    for (View view : views) {
      all.stream()
          .filter(it -> it.of(view) && !it.is(Stage.RETIRED))
          .forEach(
              it -> tend(it, followers.computeIfAbsent(it.schema(), n -> follow.apply(view, it))));
    }
    followers.forEach(
        (schema, follower) -> {
          if (all.stream().noneMatch(it -> it.schema().equals(schema) && !it.is(Stage.RETIRED))) {
            followers.remove(schema, follower);
            var _ = follower.close();
          }
        });
  }

  private void tend(Generation generation, Follower follower) {
    follower.reached().raise(generation.position());
    follower.tend();
    Follower.Trouble trouble = follower.trouble();
    if (trouble != null && !trouble.reason().equals(generation.error())) {
      generations.note(generation, trouble.reason(), trouble.after());
    }
  }

  private boolean moveOn(View view, long settledBefore) {
    Generation live = seen.find(view, Stage.LIVE);
    if (live == null) {
      generations.create(view, Stage.LIVE);
      return true;
    }
    Generation building = seen.find(view, Stage.BUILDING);
    return building != null
        && building.error() == null
        && building.isWhole()
        && building.position() >= settledBefore
        && generations.replace(live, building, position -> catchesUp(building, position));
  }

  private void prune(View view) {
    for (Generation generation : seen.generations()) {
      if (generation.view().equals(view.name()) && generation.is(Stage.RETIRED)) {
        generations.drop(generation, grace);
      } else if (generation.view().equals(view.name()) && generation.revision() < view.revision()) {
        generations.retire(generation, grace);
      }
    }
  }

  private boolean catchesUp(Generation building, long position) {
    try {
      return reaches(building, position, MOMENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
