package cn.micropower.powerlist.view;

import cn.micropower.platform.identity.Acting;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Who did what stands in a fact, and where the fact stands. Nobody is named where somebody was
 * refused whom the directory does not know.
 *
 * @param leaf its index in the ledger
 * @param event its id in the event store
 * @param unit for which unit the person acted
 */
public record Act(
    long leaf,
    String event,
    Instant recordedAt,
    @Nullable String person,
    @Nullable String post,
    @Nullable String role,
    @Nullable String unit) {

  /** Reads a fact as the ledger hands it to a projection. */
  public static Act of(TrackedEventMessage<?> message) {
    var metadata = message.getMetaData();
    return new Act(
        message.trackingToken().position().orElseThrow(),
        message.getIdentifier(),
        message.getTimestamp(),
        Objects.toString(metadata.get(Acting.ACTOR), null),
        Objects.toString(metadata.get(Acting.POST), null),
        Objects.toString(metadata.get(Acting.ROLE), null),
        Objects.toString(metadata.get(Acting.UNIT), null));
  }
}
