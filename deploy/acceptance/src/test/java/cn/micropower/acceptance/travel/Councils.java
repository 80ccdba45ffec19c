package cn.micropower.acceptance.travel;

import cn.micropower.acceptance.client.Account;
import cn.micropower.acceptance.client.Gateway;
import cn.micropower.acceptance.client.Official;
import cn.micropower.acceptance.client.Village;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Several councils that take one exercise after the other to its resolution, all at once. */
final class Councils {
  private static final int HANDS = 4;

  private final Village village;
  private final Queue<String> resolved = new ConcurrentLinkedQueue<>();

  Councils(Village village) {
    this.village = village;
  }

  /** The exercises that they have taken to a resolution. */
  List<String> resolved() {
    return List.copyOf(resolved);
  }

  /** Has them work at the usual door while something happens; every command must be accepted. */
  void workWhile(Runnable disturbance) {
    work(village, disturbance);
  }

  /** Has them work at another door. */
  void workAt(Gateway door, Runnable disturbance) {
    work(at(door), disturbance);
  }

  private void work(Village there, Runnable disturbance) {
    var goOn = new AtomicBoolean(true);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> working =
          IntStream.range(0, HANDS)
              .mapToObj(_ -> CompletableFuture.runAsync(() -> resolve(there, goOn), hands))
              .toList();
      try {
        disturbance.run();
      } finally {
        goOn.set(false);
      }
      working.forEach(CompletableFuture::join);
    }
  }

  private void resolve(Village there, AtomicBoolean goOn) {
    while (goOn.get()) {
      resolved.add(Official.resolved(there).id());
    }
  }

  private Village at(Gateway door) {
    return new Village(
        village.id(),
        office -> {
          Account holder = village.holder().apply(office);
          return new Account(door, holder.token(), holder.post());
        });
  }
}
