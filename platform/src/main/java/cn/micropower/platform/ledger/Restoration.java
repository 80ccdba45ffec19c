package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.LedgerHead;
import cn.micropower.platform.rule.Sentence;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hand of an operator on a ledger that stands still because its database was restored. */
public final class Restoration {
  private final JdbcClient jdbc;
  private final Proofs proofs;

  Restoration(JdbcClient jdbc, Proofs proofs) {
    this.jdbc = jdbc;
    this.proofs = proofs;
  }

  /** Returns why the leaves do not fit the events; nothing if the ledger may be re-based. */
  public Optional<Sentence> flaw() {
    return new Agreement(jdbc).flaw();
  }

  /**
   * Orders, in the transaction of the caller, that the ledger go on from its last leaf.
   *
   * @return the ledger as it stands; nothing if it does not stand still
   */
  public Optional<LedgerHead> orderRebase() {
    int ordered =
        jdbc.sql("update ledger_state set stage = 'REBASE_ORDERED' where stage = 'RESTORED'")
            .update();
    return ordered == 1 ? Optional.of(proofs.head()) : Optional.empty();
  }
}
