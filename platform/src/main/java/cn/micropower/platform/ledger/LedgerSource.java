package cn.micropower.platform.ledger;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger as Axon's processors read it: in leaf order, each event's token its leaf index. There
 * are no gaps to wait for or to forget, and readers wake when leaves are settled.
 */
public final class LedgerSource implements StreamableMessageSource<TrackedEventMessage<?>> {
  private final JdbcClient jdbc;
  private final LeafReader reader;
  private final Watermark settled;

  LedgerSource(JdbcClient jdbc, LeafReader reader, Watermark settled) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.settled = settled;
  }

  /** Returns a stream of the events after the token; of all events if it is null. */
  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new LeafStream(reader, settled, after(token));
  }

  /** Returns the token before the first leaf. */
  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(-1);
  }

  /** Returns the token of the last leaf. */
  @Override
  public TrackingToken createHeadToken() {
    long size = jdbc.sql("select size from ledger_state").query(Long.class).single();
    return new GlobalSequenceTrackingToken(size - 1);
  }

  private static long after(@Nullable TrackingToken token) {
    TrackingToken bound = token == null ? null : WrappedToken.unwrapLowerBound(token);
    return switch (bound) {
      case null -> 0;
      case GlobalSequenceTrackingToken leaf -> leaf.getGlobalIndex() + 1;
      default -> throw new IllegalArgumentException("not a token of the ledger: " + token);
    };
  }
}
