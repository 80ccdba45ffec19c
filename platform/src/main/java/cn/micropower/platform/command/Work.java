package cn.micropower.platform.command;

import cn.micropower.platform.ledger.LedgerSignal;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * One root unit of work with one transaction: events, idempotency row and whatever else must be
 * atomic with them are committed together, and locks are held until after the commit.
 */
public final class Work {
  private final TransactionManager transactions;
  private final LedgerSignal ledger;

  Work(TransactionManager transactions, LedgerSignal ledger) {
    this.transactions = transactions;
    this.ledger = ledger;
  }

  /**
   * Runs the task, appends its events, lets the task's conclusion see them, and commits. On any
   * failure everything is rolled back and the failure thrown.
   *
   * @return what the conclusion returned
   */
  public <T> T commit(Object cause, Callable<Function<UnitOfWork<?>, T>> task) throws Exception {
    var work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(cause));
    try {
      work.attachTransaction(transactions);
      var conclusion = task.call();
      var concluded = new AtomicReference<@Nullable T>();
      work.onPrepareCommit(unit -> concluded.set(conclusion.apply(unit)));
      work.commit();
      if (AppendedEvents.areIn(work)) {
        ledger.committed();
      }
      return Objects.requireNonNull(concluded.get());
    } catch (Throwable failure) {
      if (work.isActive()) {
        work.rollback(failure);
      }
      throw failure;
    }
  }
}
