package cn.micropower.platform.ledger;

import cn.micropower.platform.ledger.LedgerState.Stage;
import cn.micropower.platform.seal.SealedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives settled events their places in the ledger.
 *
 * <p>A batch is what the snapshot of now sees and the snapshot of last time did not. It is not told
 * by transaction ids or global indexes: both are taken early and committed late, so that following
 * either skips events or puts an aggregate's events in the wrong order.
 */
final class Sequencer {
  static final int PAGE = 2_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final SettledPage pages;
  private final Rebase rebase;
  private final Watermark settled;
  private final Beat beat;
  private @Nullable Barren barren;

  /** What was looked at and showed nothing new: after that turn, with that snapshot. */
  private record Barren(long turn, Snapshot now) {}

  /** How one turn went. */
  enum Turn {
    /** Nothing new was found. */
    NOTHING,
    /** Leaves were added, or a batch was closed. */
    SETTLED,
    /** Leaves were added, and more are known to wait. */
    MORE,
    /** Another process is, or was, at it. */
    OVERTAKEN
  }

  /**
   * @param settled is raised to the ledger's size, whoever added the leaves
   * @param sealed whose leaves do not tell what they are
   * @param beat when these are added
   */
  Sequencer(
      String source,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Watermark settled,
      SealedNames sealed,
      Beat beat) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.pages = new SettledPage(source, jdbc, sealed);
    this.rebase = new Rebase(jdbc, transactions, pages);
    this.settled = settled;
    this.beat = beat;
  }

  /**
   * Settles one page, in one transaction of its own: all of it or nothing.
   *
   * @throws IllegalStateException if transaction ids are behind the ledger's, as after a restored
   *     dump: settling on would lose events
   */
  Turn settle() {
    List<Long> sizes = new ArrayList<>(1);
    Optional<Turn> turn =
        Objects.requireNonNull(transaction.execute(status -> settle(status, sizes)));
    sizes.forEach(settled::raise);
    return turn.orElseGet(this::standStill);
  }

  /** Keeps a restored ledger from going on by itself, until an operator has ordered it on. */
  private Turn standStill() {
    return switch (LedgerState.standStill(jdbc)) {
      case REBASE_ORDERED -> rebase.run();
      case SETTLING -> Turn.OVERTAKEN;
      case RESTORED ->
          throw new IllegalStateException(
              "transaction ids are behind the ledger's, as after a restored dump: events would be"
                  + " lost until an operator orders the ledger to be re-based");
    };
  }

  private Optional<Turn> settle(TransactionStatus status, List<Long> sizes) {
    LedgerState.Found found = LedgerState.read(jdbc);
    if (found.stage() != Stage.SETTLING) {
      return Optional.empty();
    }
    LedgerState state = found.state();
    sizes.add(state.tree().size());
    if (!found.alone()) {
      return Optional.of(Turn.OVERTAKEN);
    }
    Snapshot target = state.target() == null ? found.now() : state.target();
    var look = new Barren(state.turn(), target);
    List<SettledPage.Event> events =
        look.equals(barren) ? List.of() : pages.read(state, target, PAGE);
    Allotment allotted =
        new Allotment(events, beat.every().isZero() ? List.of() : pages.readDue(beat), beat);
    if (allotted.isEmpty() && state.target() == null) {
      barren = look;
      return Optional.of(Turn.NOTHING);
    }

    Addition addition = Addition.of(state.tree(), allotted.now());
    boolean more = events.size() == PAGE;
    long reached = more ? events.getLast().globalIndex() : 0;
    if (!state.after(addition.tree(), target, more, reached).write(jdbc)) {
      status.setRollbackOnly();
      return Optional.of(Turn.OVERTAKEN);
    }
    pages.write(addition.lines(), addition.tiles());
    if (!beat.every().isZero()) {
      pages.defer(allotted.later());
      pages.release(allotted.due());
    }
    sizes.set(0, addition.tree().size());
    return Optional.of(more ? Turn.MORE : Turn.SETTLED);
  }
}
