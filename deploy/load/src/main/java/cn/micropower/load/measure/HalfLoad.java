package cn.micropower.load.measure;

import cn.micropower.load.client.Round;

/** Commands at a steady rate: what those wait who do not come all at once. */
public final class HalfLoad {
  private HalfLoad() {}

  /** Runs as long as all rounds together, at half of what the same clients reached. */
  public static Round of(Scene scene, Steps.Comparison full) throws InterruptedException {
    scene.digestion().await();
    try (var officials = scene.officials(full.clients())) {
      var length = scene.round().multipliedBy(scene.rounds());
      var round = officials.run(length, full.ours().perSecond() / 2);
      scene.tell("half load", round);
      return round;
    } finally {
      scene.digestion().await();
    }
  }
}
