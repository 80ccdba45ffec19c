package cn.micropower.load;

import cn.micropower.load.client.Round;
import cn.micropower.load.client.Village;
import cn.micropower.load.fill.Fill;
import cn.micropower.load.fill.Soundness;
import cn.micropower.load.floor.Databases;
import cn.micropower.load.floor.Digestion;
import cn.micropower.load.measure.Reads;
import cn.micropower.load.measure.Scene;
import cn.micropower.load.measure.Size;
import cn.micropower.load.measure.Steps;
import cn.micropower.load.measure.Steps.Comparison;
import cn.micropower.load.measure.Travel;
import cn.micropower.load.process.Processes;
import cn.micropower.load.process.StartUps;
import cn.micropower.load.yardstick.Pgbench;
import cn.micropower.load.yardstick.PlainEndpoint;
import cn.micropower.local.LocalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * Starts a system of its own from the built jars, measures it in rounds beside pgbench and a plain
 * insert endpoint, prints tables and stops everything again. Ratios within one run count; machines
 * are noisy.
 */
final class Bench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private static final int STORY_PACE = 20;
  private static final int STORY_CLIENTS = 4;

  private final Options options;
  private final LocalSystem system;
  private final Databases databases;
  private final Digestion digestion;
  private final StartUps startUps;
  private final Scene scene;

  private Bench(Options options, LocalSystem system) {
    this.options = options;
    this.system = system;
    this.startUps = StartUps.of(system, Bench::tell);
    this.databases = new Databases(system);
    this.digestion = new Digestion(system, databases, Bench::tell);
    this.scene =
        new Scene(
            system,
            databases,
            digestion,
            Village.all(system),
            options.round(),
            options.rounds(),
            Bench::tell);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var options = Options.read();
    var checkout = Path.of(System.getProperty("micropower.checkout", "."));
    var home = checkout.resolve("deploy/load/target/home");
    var system = LocalSystem.at(home, options.port(), checkout).telling(Bench::tell);
    Runtime.getRuntime().addShutdownHook(new Thread(system::down));
    new Bench(options, system).run(home.resolve("logs/plain-insert.log"));
    System.exit(0);
  }

  private static void tell(String line) {
    ERR.println(line);
  }

  private void run(Path log) throws IOException, InterruptedException {
    int busy = options.clients().get(Math.min(1, options.clients().size() - 1));
    try (databases;
        var plain = PlainEndpoint.start(system, databases, options.plainPort(), log.toFile());
        var officials = scene.officials(busy)) {
      scene.tell("warm-up of the system", officials.run(options.warmUp()));
      digestion.await();
      var pgbench = Pgbench.prepare(system, databases);
      var steps = new Steps(scene, pgbench, plain);
      steps.warmUp(busy, options.warmUp());
      new Reads(scene, busy).measure();
      measure(steps, busy);
      pgbench.clear();
    }
  }

  private void measure(Steps steps, int busy) throws IOException, InterruptedException {
    var sizes = new ArrayList<Size>();
    var comparisons = new ArrayList<Comparison>();
    for (int clients : options.clients()) {
      if (clients == busy) {
        sizes.add(Size.measure(scene, steps, busy, Size.Filled.NOTHING));
        comparisons.add(sizes.getFirst().steps());
      } else {
        comparisons.add(steps.compare(clients));
      }
    }
    OUT.print(Report.steps(comparisons));
    OUT.print(Report.bill(sizes.getFirst().facts(), sizes.getFirst().steps()));
    travel(sizes.getFirst().steps());
    OUT.print(Report.processes(startUps, new Processes(system).memory()));
    for (int facts : options.facts().subList(1, options.facts().size())) {
      sizes.add(Size.measure(scene, steps, busy, fill(facts)));
      OUT.print(Report.bill(sizes.getLast().facts(), sizes.getLast().steps()));
      OUT.print(Lengths.sizes(sizes));
    }
    OUT.print(Lengths.aims(comparisons, sizes));
  }

  private void travel(Comparison full) throws InterruptedException {
    var journeys = new LinkedHashMap<String, Round>();
    journeys.put(STORY_PACE + " /s", Travel.at(STORY_PACE, STORY_CLIENTS, scene));
    double half = full.ours().perSecond() / 2;
    journeys.put("half load, %.0f /s".formatted(half), Travel.at(half, full.clients(), scene));
    OUT.print(Report.travel(journeys));
  }

  /** Statistics as an old database has them, before anybody asks. */
  private Size.Filled fill(int facts) throws IOException {
    digestion.await();
    var begun = System.nanoTime();
    long appended = new Fill(databases, Bench::tell).upTo(facts);
    var stages = digestion.await(begun);
    if (appended > 0) {
      tell(new Soundness(databases, scene.villages()).verify(system.gateway()));
      Databases.SERVICES.forEach(each -> databases.change(each, "vacuum analyze"));
      OUT.print(Report.digestion(appended, stages));
    }
    return new Size.Filled(appended, stages.all());
  }
}
