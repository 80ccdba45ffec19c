package cn.micropower.load;

import cn.micropower.local.LocalSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts a system of its own from the built jars, measures it in rounds beside pgbench, prints a
 * table and stops the system again. Ratios within one run count; machines are noisy.
 */
final class Bench {
  private static final int PORT = Integer.getInteger("micropower.port", 8600);
  private static final int CLIENTS = Integer.getInteger("micropower.clients", 16);
  private static final int ROUNDS = Integer.getInteger("micropower.rounds", 3);
  private static final Duration ROUND = Duration.ofSeconds(Long.getLong("micropower.seconds", 10));

  /** Two cores are long busy compiling; a cold service says nothing about a warm one. */
  private static final Duration WARM_UP =
      Duration.ofSeconds(Long.getLong("micropower.warm-up", 60));

  private static final int STORY_PACE = 20;
  private static final Duration SETTLING = Duration.ofSeconds(3);

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var checkout = Path.of(System.getProperty("micropower.checkout", "."));
    var home = checkout.resolve("deploy/load/target/home");
    var system = LocalSystem.at(home, PORT, checkout).telling(System.out::println);
    try {
      var begun = System.nanoTime();
      system.up(true);
      var ready = Duration.ofNanos(System.nanoTime() - begun);
      measure(system, ready);
    } finally {
      system.down();
    }
  }

  private static void measure(LocalSystem system, Duration ready)
      throws IOException, InterruptedException {
    var village = new Village(system, CLIENTS, Pace.none());
    var pgbench = new Pgbench(system, CLIENTS);
    village.run(WARM_UP);
    pgbench.prepare();
    var steps = new ArrayList<Round>();
    var inserts = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      steps.add(village.run(ROUND));
      inserts.add(pgbench.run(ROUND));
    }
    pgbench.clear();
    print(system, ready, median(steps), inserts.stream().sorted().toList().get(ROUNDS / 2));
    measureTravel(system, village);
  }

  private static void measureTravel(LocalSystem system, Village village)
      throws InterruptedException {
    var travel = new Travel(system);
    var catchUp = travel.catchUp(village, ROUND);
    new Village(system, 4, Pace.perSecond(STORY_PACE)).run(ROUND);
    var since = travel.moment();
    var round = new Village(system, 4, Pace.perSecond(STORY_PACE)).run(WARM_UP);
    LockSupport.parkNanos(SETTLING.toNanos());
    var latency = travel.latency(since, round.took());
    row(
        "committed to effect in the other service at %d commands/s, p50, p99, of %d"
            .formatted(STORY_PACE, latency.nanos().length),
        "%.1f ms, %.1f ms".formatted(latency.millis(50), latency.millis(99)));
    row("effects missing", String.valueOf(latency.failures()));
    row("relay catching up", "%.0f facts/s".formatted(catchUp));
  }

  private static Round median(List<Round> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Round::perSecond))
        .toList()
        .get(rounds.size() / 2);
  }

  private static void print(LocalSystem system, Duration ready, Round steps, double inserts) {
    System.out.println("\n| what | measured |\n|---|---|");
    row("built jars to ready, district loaded", "%.1f s".formatted(ready.toMillis() / 1e3));
    row("accepted step commands, %d clients".formatted(CLIENTS), perSecond(steps.perSecond()));
    row("latency p50, p99", "%.1f ms, %.1f ms".formatted(steps.millis(50), steps.millis(99)));
    row("pgbench, the same row, %d clients".formatted(CLIENTS), perSecond(inserts));
    row("ratio", "%.2f".formatted(steps.perSecond() / inserts));
    row("commands not accepted", String.valueOf(steps.failures()));
    system
        .status()
        .forEach(
            process -> row("memory of " + process.name(), process.memory().orElse(0) + " MiB"));
  }

  private static String perSecond(double rate) {
    return "%.0f /s".formatted(rate);
  }

  private static void row(String what, String figures) {
    System.out.println("| " + what + " | " + figures + " |");
  }
}
