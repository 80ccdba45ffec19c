package cn.micropower.load.measure;

import cn.micropower.load.client.Crowd;
import cn.micropower.load.client.Exercises;
import cn.micropower.load.client.Round;
import cn.micropower.load.client.Village;
import cn.micropower.load.floor.Cast;
import cn.micropower.load.floor.Databases;
import cn.micropower.load.floor.Digestion;
import cn.micropower.local.LocalSystem;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where everything is measured.
 *
 * @param cast who is at work
 * @param round how long one round lasts
 * @param rounds how many there are of each kind
 * @param teller is told the progress
 */
public record Scene(
    Cast cast,
    LocalSystem system,
    Databases databases,
    Digestion digestion,
    List<Village> villages,
    Duration round,
    int rounds,
    Consumer<String> teller) {

  /** Returns that many clients taking exercises from proposal to resolution. */
  public Crowd officials(int clients) {
    return Exercises.crowd(cast.door(system), villages, clients);
  }

  /** The same with another cast, once the others have been sent home. */
  public Scene with(Cast others) {
    others.only(system);
    var rest = new Digestion(others, system, databases, teller);
    return new Scene(others, system, databases, rest, villages, round, rounds, teller);
  }

  /** Tells what a round came to. */
  public void tell(String what, Round round) {
    teller.accept(
        "%s: %.0f/s, p50 %.1f ms, p99 %.1f ms"
            .formatted(what, round.perSecond(), round.millis(50), round.millis(99)));
    if (round.failures() > 0) {
      teller.accept(
          "%s: %d not accepted, such as %s".formatted(what, round.failures(), round.complaint()));
    }
  }
}
