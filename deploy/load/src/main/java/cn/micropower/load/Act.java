package cn.micropower.load;

import cn.micropower.load.fill.Fill;
import cn.micropower.load.fill.Soundness;
import cn.micropower.load.measure.Reads;
import cn.micropower.load.measure.Scene;
import cn.micropower.load.measure.Size;
import cn.micropower.load.measure.Steps;
import cn.micropower.load.measure.Steps.Comparison;
import cn.micropower.load.table.Aims;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** 一场 — what one cast comes to beside the yardsticks, and the same with a longer ledger. */
final class Act {
  private final Scene scene;
  private final Steps steps;
  private final Options options;
  private final PrintStream out;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Size> sizes = new ArrayList<>();

  Act(Scene scene, Steps steps, Options options, PrintStream out) {
    this.scene = scene;
    this.steps = steps;
    this.options = options;
    this.out = out;
  }

  /** Warms up, measures with every number of clients, and prints. */
  void open() throws IOException, InterruptedException {
    warmUp();
    for (int clients : options.clients()) {
      if (clients == options.busy()) {
        sizes.add(Size.measure(scene, steps, clients, Size.Filled.NOTHING));
        comparisons.add(sizes.getFirst().steps());
      } else {
        comparisons.add(steps.compare(clients));
      }
    }
    out.print(Report.steps(scene.cast(), comparisons));
    out.print(Report.bill(sizes.getFirst()));
  }

  /** Two cores are long busy compiling; a cold service says nothing about a warm one. */
  private void warmUp() throws InterruptedException {
    try (var officials = scene.officials(options.busy())) {
      scene.tell("warm-up of " + scene.cast(), officials.run(options.warmUp()));
    }
    new Reads(scene, options.busy()).measure();
    scene.digestion().await();
  }

  /** Measures again with every length of the ledger, and prints. */
  void lengthen(List<Integer> lengths) throws IOException, InterruptedException {
    for (int facts : lengths) {
      sizes.add(Size.measure(scene, steps, options.busy(), fill(facts)));
      out.print(Report.bill(sizes.getLast()));
    }
    if (sizes.size() > 1) {
      out.print(Lengths.sizes(sizes));
    }
  }

  /** What the cast came to with the number of clients that counts for half load. */
  Comparison busy() {
    return sizes.getFirst().steps();
  }

  /** Adds which aims are met. */
  void judge(Aims aims) {
    Lengths.aims(aims, comparisons, sizes);
  }

  /** Statistics as an old database has them, before anybody asks. */
  private Size.Filled fill(int facts) throws IOException {
    scene.digestion().await();
    var databases = scene.databases();
    var begun = System.nanoTime();
    long appended = new Fill(databases, scene.teller()).upTo(facts);
    var stages = scene.digestion().await(begun);
    if (appended == 0) {
      return new Size.Filled(0, Duration.ZERO);
    }
    var sound = new Soundness(scene.cast(), databases, scene.villages());
    scene.teller().accept(sound.verify(scene.system().gateway()));
    scene.cast().services().forEach(each -> databases.change(each, "vacuum analyze"));
    out.print(Report.digestion(appended, stages));
    return new Size.Filled(appended, stages.all());
  }
}
