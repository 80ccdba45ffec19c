package cn.micropower.load.measure;

import cn.micropower.load.client.Crowd;
import cn.micropower.load.client.Papers;
import cn.micropower.load.client.Round;
import cn.micropower.load.process.Processes;
import cn.micropower.load.yardstick.Pgbench;
import cn.micropower.load.yardstick.PlainEndpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Step commands beside both yardsticks: rounds alternate, and each begins when nothing of the last
 * is left to digest, so that no yardstick is measured while services are at work.
 */
public final class Steps {
  private final Scene scene;
  private final Pgbench pgbench;
  private final PlainEndpoint plain;
  private final String proposal;

  public Steps(Scene scene, Pgbench pgbench, PlainEndpoint plain) {
    this.scene = scene;
    this.pgbench = pgbench;
    this.plain = plain;
    this.proposal = new Papers(scene.villages().getFirst()).proposal();
  }

  /**
   * What so many clients reached, each figure of its middle round.
   *
   * @param pgbench inserts a second
   * @param digested how long the last of our rounds was digested after its end
   * @param during what our commands cost during the rounds
   * @param whole what they cost until all was digested
   * @param plainly what a plain insert cost
   * @param idle what a second costs in which nobody asks for anything
   */
  public record Comparison(
      int clients,
      Round ours,
      double pgbench,
      Round plain,
      Duration digested,
      Bill during,
      Bill whole,
      Bill plainly,
      Bill idle) {

    public double toPgbench() {
      return ours.perSecond() / pgbench;
    }

    public double toPlain() {
      return ours.perSecond() / plain.perSecond();
    }
  }

  /** Warms up the plain endpoint, by the same rule as the system. */
  public void warmUp(int clients, Duration length) throws InterruptedException {
    try (var crowd = plain.crowd(clients, proposal)) {
      scene.tell("warm-up of the plain insert", crowd.run(length));
    }
    plain.empty();
  }

  /** Runs all rounds with that many clients. */
  public Comparison compare(int clients) throws IOException, InterruptedException {
    var ours = new ArrayList<Round>();
    var inserts = new ArrayList<Double>();
    var plainly = new ArrayList<Round>();
    var during = new Bill();
    var whole = new Bill();
    var plainBill = new Bill();
    var idle = idle();
    var digested = Duration.ZERO;
    try (var officials = scene.officials(clients);
        var inserters = plain.crowd(clients, proposal)) {
      for (int round = 0; round < scene.rounds(); round++) {
        digested = step(officials, ours, during, whole);
        inserts.add(pgbench.run(clients, scene.round()));
        plainly.add(insert(inserters, plainBill));
        tell(clients, ours.getLast(), inserts.getLast(), plainly.getLast());
      }
    }
    return new Comparison(
        clients,
        Round.median(ours),
        inserts.stream().sorted().toList().get(scene.rounds() / 2),
        Round.median(plainly),
        digested,
        during,
        whole,
        plainBill,
        idle);
  }

  private Bill idle() {
    scene.digestion().await();
    var processes = new Processes(scene.system());
    var before = processes.spent();
    var until = System.nanoTime() + scene.round().toNanos();
    while (System.nanoTime() < until) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
    var bill = new Bill();
    bill.add(scene.round().toSeconds(), processes.since(before));
    return bill;
  }

  private Duration step(Crowd officials, ArrayList<Round> rounds, Bill during, Bill whole)
      throws InterruptedException {
    scene.digestion().await();
    var processes = new Processes(scene.system());
    var before = processes.spent();
    var round = officials.run(scene.round());
    during.add(round.accepted(), processes.since(before));
    var digested = scene.digestion().await().all();
    whole.add(round.accepted(), processes.since(before));
    rounds.add(round);
    return digested;
  }

  private Round insert(Crowd inserters, Bill bill) throws InterruptedException {
    var processes = new Processes(scene.system()).with("plain insert", plain.process());
    var before = processes.spent();
    var round = inserters.run(scene.round());
    bill.add(round.accepted(), processes.since(before));
    plain.empty();
    return round;
  }

  private void tell(int clients, Round ours, double inserts, Round plainly) {
    scene.tell("steps, %d clients".formatted(clients), ours);
    scene.teller().accept("pgbench, %d clients: %.0f/s".formatted(clients, inserts));
    scene.tell("plain insert, %d clients".formatted(clients), plainly);
  }
}
