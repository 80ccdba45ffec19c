package cn.micropower.acceptance.fault;

import cn.micropower.acceptance.client.Official;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Several people who record one matter after the other, all noted in one journal. */
record Clerks(Official secretary, Journal journal, AtomicInteger confirmed) {
  private static final int HANDS = 4;

  Clerks(Official secretary, Journal journal) {
    this(secretary, journal, new AtomicInteger());
  }

  /** Works until told otherwise; {@code disturbance} happens meanwhile. */
  void workWhile(BooleanSupplier goOn, Runnable disturbance) {
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> working =
          IntStream.range(0, HANDS)
              .mapToObj(_ -> CompletableFuture.runAsync(() -> work(goOn), hands))
              .toList();
      disturbance.run();
      working.forEach(CompletableFuture::join);
    }
  }

  private void work(BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      journal
          .attempt(Intent.proposal(secretary))
          .map(proposed -> Intent.consultation(secretary, proposed))
          .ifPresent(
              consultation -> {
                confirmed.incrementAndGet();
                journal.attempt(consultation).ifPresent(_ -> confirmed.incrementAndGet());
              });
    }
  }
}
