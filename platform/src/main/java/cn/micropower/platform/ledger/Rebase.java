package cn.micropower.platform.ledger;

import cn.micropower.platform.ledger.LedgerState.Stage;
import cn.micropower.platform.ledger.Sequencer.Turn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a ledger whose database was restored from a dump go on from its last leaf.
 *
 * <p>Whatever can be seen and has no leaf is given one, whatever its transaction id says; from then
 * on the snapshot of that very moment tells what is new. All of it sees one snapshot, so nothing is
 * missed between, and nothing is settled twice.
 */
final class Rebase {
  private final JdbcClient jdbc;
  private final TransactionTemplate oneSnapshot;
  private final SettledPage pages;

  Rebase(JdbcClient jdbc, PlatformTransactionManager transactions, SettledPage pages) {
    this.jdbc = jdbc;
    this.oneSnapshot = new TransactionTemplate(transactions);
    this.oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.pages = pages;
  }

  /**
   * Re-bases the ledger as ordered, in one transaction of its own.
   *
   * @throws IllegalStateException if leaves and events disagree: the ledger is not touched
   */
  Turn run() {
    return oneSnapshot.execute(this::run);
  }

  private Turn run(TransactionStatus status) {
    LedgerState.Found found = LedgerState.read(jdbc);
    if (!found.alone() || found.stage() != Stage.REBASE_ORDERED) {
      return Turn.OVERTAKEN;
    }
    new Agreement(jdbc)
        .flaw()
        .ifPresent(
            flaw -> {
              throw new IllegalStateException("the ledger is not re-based: " + flaw.en());
            });
    List<SettledPage.Event> events = Allotment.openFirst(pages.readUnsettled());
    Addition addition = Addition.of(found.state().tree(), events);
    long foreign = pages.readForeign(found.now());
    if (!found.state().rebased(addition.tree(), found.now(), foreign).write(jdbc)) {
      status.setRollbackOnly();
      return Turn.OVERTAKEN;
    }
    pages.write(addition.lines(), addition.tiles());
    pages.release(events);
    return Turn.SETTLED;
  }
}
