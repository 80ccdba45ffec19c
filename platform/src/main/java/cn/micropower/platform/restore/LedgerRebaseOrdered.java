package cn.micropower.platform.restore;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.platform.eventstore.Stored;

/**
 * An operator ordered the ledger of a restored database to go on; who it was stands in the
 * metadata.
 *
 * @param leaves how many leaves the restored ledger had
 * @param root the root over them
 */
@Stored(name = "ledger.rebase-ordered")
public record LedgerRebaseOrdered(long leaves, Hash root) {}
