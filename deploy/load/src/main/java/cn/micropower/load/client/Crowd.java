package cn.micropower.load.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Many clients at one door, each at its own task, until a round is over. */
public final class Crowd implements AutoCloseable {
  private record Member(Client client, Task task) {}

  private final List<Member> members;

  private Crowd(List<Member> members) {
    this.members = members;
  }

  /** Returns a crowd in which every client has a task of its own. */
  public static Crowd of(URI door, List<? extends Task> tasks) {
    return new Crowd(
        tasks.stream().map(task -> new Member(new Client(door), (Task) task)).toList());
  }

  /** Returns a crowd of that many clients at the same task. */
  public static Crowd of(URI door, int clients, Task task) {
    return of(door, Stream.generate(() -> task).limit(clients).toList());
  }

  /** Runs all clients for that long, as fast as it goes. */
  public Round run(Duration length) throws InterruptedException {
    return run(length, Pace.none());
  }

  /** Runs all clients for that long, at so many requests a second together. */
  public Round run(Duration length, double perSecond) throws InterruptedException {
    return run(length, Pace.perSecond(perSecond));
  }

  private Round run(Duration length, Pace pace) throws InterruptedException {
    var begun = System.nanoTime();
    var until = begun + length.toNanos();
    try (var threads = Executors.newFixedThreadPool(members.size())) {
      var running =
          members.stream().map(one -> threads.submit(() -> work(one, pace, until))).toList();
      var works = new ArrayList<Tally.Work>();
      for (var one : running) {
        works.add(get(one));
      }
      return Round.of(Duration.ofNanos(System.nanoTime() - begun), works);
    }
  }

  private static Tally.Work work(Member member, Pace pace, long until) {
    var tally = new Tally(pace, until);
    while (!tally.isOver()) {
      member.task().once(member.client(), tally);
    }
    return tally.done();
  }

  private static Tally.Work get(Future<Tally.Work> one) throws InterruptedException {
    try {
      return one.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  @Override
  public void close() {
    members.forEach(member -> member.client().close());
  }
}
