package cn.micropower.platform.ledger;

/**
 * What a transaction of PostgreSQL's could see, as its text form {@code xmin:xmax:xip,xip,…} says.
 *
 * @param text that form
 */
record Snapshot(String text) {
  /**
   * The rows that the snapshot {@code target} may see and {@code last} did not: of transactions
   * that were open then, or have begun since. These two ranges of an index stay short even while a
   * foreign transaction stays open for hours; and they are given as values, for the planner cannot
   * estimate what it would first have to work out. What was settled when the ledger was re-based is
   * left out; the sum keeps the planner from walking the whole table for it.
   */
  static final String NEW =
      """
      (txid = any (cast(:open as xid8[]))
          or txid >= cast(:begun as xid8) and txid < cast(:end as xid8))
      and pg_visible_in_snapshot(txid, cast(:target as pg_snapshot))
      and global_index + 0 > :settledThrough
      """;

  /** Returns the first transaction id that had not been given out. */
  String end() {
    return part(1);
  }

  /** Returns the transactions that were open, as an array literal. */
  String open() {
    return "{" + part(2) + "}";
  }

  private String part(int number) {
    return text.split(":", -1)[number];
  }
}
