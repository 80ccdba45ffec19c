package cn.micropower.acceptance.race;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does two things at the same moment. */
final class AtOnce {
  private AtOnce() {}

  /** Returns both results, in the order of the arguments. */
  static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
    var start = new CyclicBarrier(2);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      return Stream.of(one, other)
          .map(task -> CompletableFuture.supplyAsync(() -> together(start, task), hands))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private static <T> T together(CyclicBarrier start, Supplier<T> task) {
    try {
      start.await();
    } catch (InterruptedException | BrokenBarrierException alone) {
      throw new IllegalStateException(alone);
    }
    return task.get();
  }
}
