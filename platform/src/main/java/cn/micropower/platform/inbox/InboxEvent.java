package cn.micropower.platform.inbox;

import cn.micropower.platform.eventstore.Stored;
import org.jspecify.annotations.Nullable;

/** What operators ordered of the inbox; who it was stands in the metadata. */
sealed interface InboxEvent {

  /** A parked sequence was ordered to be tried again. */
  @Stored(name = "inbox.retry-ordered")
  record RetryOrdered(String group, String source, String aggregate, @Nullable Long leaf)
      implements InboxEvent {}

  /**
   * A fact of another service was given up: it has no effect here.
   *
   * @param leaf which it was; absent where the record was none of the ledger's chain
   * @param error why it could not be handled
   */
  @Stored(name = "inbox.fact-discarded")
  record FactDiscarded(
      String group,
      String source,
      String aggregate,
      @Nullable Long leaf,
      String error,
      String reason)
      implements InboxEvent {}

  /** A replica was emptied, to be filled anew. */
  @Stored(name = "inbox.replica-rebuild-ordered")
  record ReplicaRebuildOrdered(String replica) implements InboxEvent {}
}
