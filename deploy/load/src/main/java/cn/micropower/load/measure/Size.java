package cn.micropower.load.measure;

import cn.micropower.load.client.Round;
import cn.micropower.load.floor.Cast;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * The same questions, asked of a ledger of some length.
 *
 * @param cast who was at work
 * @param facts how long it was when the questions began
 * @param filled how many of them were filled in before, and how long those at work digested them
 */
public record Size(
    Cast cast,
    long facts,
    Filled filled,
    Steps.Comparison steps,
    Round half,
    Map<String, Round> reads,
    Rebuild.Done rebuild) {

  /** What was filled in. */
  public record Filled(long facts, Duration took) {
    /** Nothing. */
    public static final Filled NOTHING = new Filled(0, Duration.ZERO);

    public double perSecond() {
      return facts == 0 ? Double.NaN : facts * 1e9 / took.toNanos();
    }
  }

  /** Asks them all. */
  public static Size measure(Scene scene, Steps steps, int clients, Filled filled)
      throws IOException, InterruptedException {
    long facts = scene.databases().number("power-list", "select size from ledger_state");
    scene.teller().accept("measuring with %,d facts".formatted(facts));
    var full = steps.compare(clients);
    var half = HalfLoad.of(scene, full);
    var reads = new Reads(scene, clients).measure();
    return new Size(scene.cast(), facts, filled, full, half, reads, Rebuild.of(scene));
  }
}
