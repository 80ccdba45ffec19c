package cn.micropower.platform.relay;

import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.record.Topic;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/**
 * A leaf about to leave.
 *
 * @param bytes the entry exactly as the ledger hashed it
 * @param events what stands behind it, in its present form; upcasters may have left nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Departure(LeafEntry entry, byte[] bytes, List<? extends EventMessage<?>> events) {

  long leaf() {
    return entry.leafIndex();
  }

  int partition() {
    return Topic.partition(entry.aggregate());
  }
}
