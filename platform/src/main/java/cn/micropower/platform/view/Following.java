package cn.micropower.platform.view;

import cn.micropower.platform.ledger.LedgerSource;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A processor of Axon's at work, with two threads of its own, until it is closed. */
final class Following {
  private static final Duration CLAIM = Duration.ofMillis(500);
  private static final Duration KEEP = Duration.ofSeconds(3);

  private final ScheduledExecutorService coordinator;
  private final ScheduledExecutorService worker;
  private final StreamingEventProcessor processor;

  /**
   * What every processor stands on.
   *
   * @param sealed whether sealed facts are among those followed, so that of a failure only the kind
   *     is told
   */
  record Ground(
      LedgerSource ledger, TokenTable tokens, TransactionManager transactions, boolean sealed) {}

  /**
   * Starts following. Claims are on machine time, whatever the domain clock says.
   *
   * @param stride the leaves handled in one transaction, at most
   */
  Following(
      String name, EventHandlerInvoker invoker, ErrorHandler failed, int stride, Ground ground) {
    coordinator = thread(name + "-coordinator");
    worker = thread(name);
    processor =
        PooledStreamingEventProcessor.builder()
            .name(name)
            .eventHandlerInvoker(invoker)
            .errorHandler(failed)
            .messageSource(ground.ledger())
            .tokenStore(ground.tokens().claimant())
            .transactionManager(ground.transactions())
            .coordinatorExecutor(coordinator)
            .workerExecutor(worker)
            .initialSegmentCount(1)
            .initialToken(ledger -> ledger.createTailToken())
            .batchSize(stride)
            .tokenClaimInterval(CLAIM.toMillis())
            .claimExtensionThreshold(KEEP.toMillis())
            .clock(Clock.systemUTC())
            .build();
    try {
      processor.start();
    } catch (RuntimeException e) {
      var _ = close();
      throw e;
    }
  }

  /** Stops after the batch in hand, if any. */
  CompletableFuture<Void> close() {
    return processor
        .shutdownAsync()
        .whenComplete(
            (done, failure) -> {
              worker.shutdown();
              coordinator.shutdown();
            });
  }

  private static ScheduledExecutorService thread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }
}
