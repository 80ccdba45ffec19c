package cn.micropower.contracts.ledger;

/**
 * 账首 — how long a ledger is and the one hash that stands for all of it.
 *
 * @param source the service whose ledger it is
 * @param size the number of leaves
 * @param root the Merkle root over them
 */
public record LedgerHead(String source, long size, Hash root) {}
