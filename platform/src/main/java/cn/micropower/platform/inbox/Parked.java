package cn.micropower.platform.inbox;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A parked sequence, as operators see it: an aggregate of another service whose facts wait.
 *
 * @param leaf the first of them; absent where the record was none of the ledger's chain
 * @param count how many they are
 * @param error why the first could not be handled, without anything that it says
 * @param tries how often it was tried
 * @param since when it was parked
 * @param retryOrdered whether it is about to be tried again
 */
record Parked(
    String id,
    String group,
    String source,
    String aggregate,
    @Nullable Long leaf,
    long count,
    String error,
    int tries,
    OffsetDateTime since,
    boolean retryOrdered) {}
