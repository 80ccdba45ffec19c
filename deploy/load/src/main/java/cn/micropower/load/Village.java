package cn.micropower.load;

import cn.micropower.local.LocalSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Many clients taking exercises of one village from proposal to resolution, at a pace. */
final class Village {
  private final List<Official> clients = new ArrayList<>();

  Village(LocalSystem system, int clients, Pace pace) {
    var secretary = system.token("lianhua-secretary");
    var director = system.token("lianhua-director");
    for (int i = 0; i < clients; i++) {
      this.clients.add(new Official(system.gateway(), secretary, director, pace));
    }
  }

  /** Runs all clients for that long. */
  Round run(Duration length) throws InterruptedException {
    var begun = System.nanoTime();
    var until = begun + length.toNanos();
    try (var threads = Executors.newFixedThreadPool(clients.size())) {
      var running =
          clients.stream().map(client -> threads.submit(() -> client.work(until))).toList();
      var results = new ArrayList<Official.Work>();
      for (var one : running) {
        results.add(get(one));
      }
      var took = Duration.ofNanos(System.nanoTime() - begun);
      var nanos = results.stream().flatMapToLong(work -> LongStream.of(work.nanos())).sorted();
      return new Round(
          took, nanos.toArray(), results.stream().mapToLong(Official.Work::failures).sum());
    }
  }

  private static Official.Work get(Future<Official.Work> one) throws InterruptedException {
    try {
      return one.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }
}
