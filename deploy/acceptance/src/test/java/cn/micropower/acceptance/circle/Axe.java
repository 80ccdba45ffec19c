package cn.micropower.acceptance.circle;

import cn.micropower.acceptance.client.Gateway;
import cn.micropower.acceptance.client.Gateway.Exchange;
import cn.micropower.acceptance.client.Reply;
import cn.micropower.acceptance.stage.Stage;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;

/**
 * 斧 — at seeded requests of a story it kills a service while the request is on its way, one service
 * after the other. The callers bear with it: what is not answered is sent again, with the same key.
 */
final class Axe implements Gateway.Manner {
  /** What it kills, in this order. */
  static final List<String> SERVICES =
      List.of("power-list", "disclosure", "supervision", "case", "gateway");

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int EVERY = 3;
  private static final int MOST_MICROSECONDS = 6000;

  private final Random random;
  private final int most;
  private final List<String> killed = new ArrayList<>();
  private boolean sharp;
  private int next;
  private int requests;

  /**
   * @param most how often it falls
   */
  Axe(long seed, int most) {
    this.random = new Random(seed);
    this.most = most;
  }

  /** From now on it swings. */
  void swing() {
    sharp = true;
    next = 1 + random.nextInt(EVERY);
  }

  /** The services that it killed, in order. */
  List<String> killed() {
    return List.copyOf(killed);
  }

  @Override
  public Reply send(Exchange exchange) {
    var fall = falls() ? CompletableFuture.runAsync(this::fall) : null;
    var answer =
        Awaitility.await("an answer to " + exchange.request().uri())
            .atMost(PATIENCE)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(300))
            .until(() -> attempt(exchange), Optional::isPresent)
            .orElseThrow();
    if (fall != null) {
      join(fall);
    }
    return answer;
  }

  private boolean falls() {
    if (!sharp || killed.size() == most || ++requests < next) {
      return false;
    }
    next = requests + 1 + random.nextInt(EVERY);
    return true;
  }

  private void fall() {
    var service = SERVICES.get(killed.size() % SERVICES.size());
    killed.add(service);
    LockSupport.parkNanos(Duration.ofNanos(random.nextInt(MOST_MICROSECONDS) * 1000L).toNanos());
    Stage.system().kill(service);
    Stage.system().start(service);
  }

  private static Optional<Reply> attempt(Exchange exchange) {
    try {
      return Optional.of(exchange.once()).filter(reply -> reply.status() != 503);
    } catch (UncheckedIOException broken) {
      return Optional.empty();
    }
  }

  private static void join(CompletableFuture<Void> fall) {
    try {
      fall.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("a killed service did not come back", failed);
    }
  }
}
