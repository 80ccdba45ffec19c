package cn.micropower.load;

import cn.micropower.load.client.Round;
import cn.micropower.load.client.Village;
import cn.micropower.load.floor.Cast;
import cn.micropower.load.floor.Databases;
import cn.micropower.load.floor.Digestion;
import cn.micropower.load.measure.Scene;
import cn.micropower.load.measure.Steps;
import cn.micropower.load.measure.Steps.Comparison;
import cn.micropower.load.measure.Travel;
import cn.micropower.load.process.Processes;
import cn.micropower.load.process.StartUps;
import cn.micropower.load.table.Aims;
import cn.micropower.load.yardstick.Pgbench;
import cn.micropower.load.yardstick.PlainEndpoint;
import cn.micropower.local.LocalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/**
 * Starts a system of its own from the built jars, measures it in rounds beside pgbench and a plain
 * insert endpoint, first whole, then one service alone, prints tables and stops everything again.
 * Ratios within one run count; machines are noisy.
 */
final class Bench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private static final int STORY_PACE = 20;
  private static final int STORY_CLIENTS = 4;

  private final Options options;
  private final LocalSystem system;

  private Bench(Options options, LocalSystem system) {
    this.options = options;
    this.system = system;
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
    var startUps = StartUps.of(system, Bench::tell);
    try (var databases = new Databases(system);
        var plain = PlainEndpoint.start(system, databases, options.plainPort(), log.toFile())) {
      var whole = whole(databases);
      try (var pgbench = Pgbench.prepare(system, databases)) {
        new Steps(whole, pgbench, plain).warmUp(options.busy(), options.warmUp());
        play(whole, pgbench, plain, startUps);
      }
    }
  }

  private Scene whole(Databases databases) {
    return new Scene(
        Cast.WHOLE,
        system,
        databases,
        new Digestion(Cast.WHOLE, system, databases, Bench::tell),
        Village.all(system),
        options.round(),
        options.rounds(),
        Bench::tell);
  }

  private void play(Scene scene, Pgbench pgbench, PlainEndpoint plain, StartUps startUps)
      throws IOException, InterruptedException {
    var whole = new Act(scene, new Steps(scene, pgbench, plain), options, OUT);
    whole.open();
    travel(scene, whole.busy());
    OUT.print(Report.processes(startUps, new Processes(system).memory()));
    whole.lengthen(options.facts());

    var one = scene.with(Cast.ALONE);
    var alone = new Act(one, new Steps(one, pgbench, plain), options, OUT);
    alone.open();
    alone.lengthen(options.alone());

    var aims = new Aims();
    alone.judge(aims);
    whole.judge(aims);
    OUT.print(aims);
  }

  private static void travel(Scene scene, Comparison full) throws InterruptedException {
    var journeys = new LinkedHashMap<String, Round>();
    journeys.put(STORY_PACE + " /s", Travel.at(STORY_PACE, STORY_CLIENTS, scene));
    double half = full.ours().perSecond() / 2;
    journeys.put("half load, %.0f /s".formatted(half), Travel.at(half, full.clients(), scene));
    OUT.print(Report.travel(journeys));
  }
}
