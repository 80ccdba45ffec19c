package cn.micropower.platform.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the events behind a run of leaves, in their present form. A short run is kept for a second:
 * all views that follow the ledger closely ask for the same one.
 */
public final class LeafReader {
  private static final long SHORT = 100;
  private static final long MOST = 16;

  private final JdbcClient jdbc;
  private final Serializer serializer;
  private final EventUpcaster upcasters;
  private final Cache<Run, List<TrackedEventMessage<?>>> recent =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofSeconds(1)).build();

  private record Run(long from, long to) {}

  public LeafReader(JdbcClient jdbc, Serializer serializer, EventUpcaster upcasters) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  /**
   * Returns the events of the leaves from {@code from} to below {@code to}; an upcaster may have
   * made none or several of one leaf. An event's token has its leaf index as its position.
   */
  public List<TrackedEventMessage<?>> read(long from, long to) {
    var run = new Run(from, to);
    return to - from > SHORT ? fetch(run) : recent.get(run, this::fetch);
  }

  /**
   * The bounds stand in a select of their own so that the planner, which cannot look into it, makes
   * one plan for all calls.
   */
  private List<TrackedEventMessage<?>> fetch(Run run) {
    List<TrackedDomainEventData<byte[]>> stored =
        jdbc.sql(
                """
                select l.leaf_index, e.type, e.aggregate_identifier, e.sequence_number,
                       e.event_identifier, e.time_stamp, e.payload_type, e.payload_revision,
                       e.payload, e.meta_data
                from ledger_leaf l join domain_event e using (global_index)
                where l.leaf_index >= (select :from::int8) and l.leaf_index < (select :to::int8)
                order by l.leaf_index
                """)
            .param("from", run.from())
            .param("to", run.to())
            .query(LeafReader::stored)
            .list();
    return EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), serializer, upcasters)
        .toList();
  }

  private static TrackedDomainEventData<byte[]> stored(ResultSet row, int ignored)
      throws SQLException {
    return new TrackedDomainEventData<>(
        new GlobalSequenceTrackingToken(row.getLong("leaf_index")),
        new GenericDomainEventEntry<>(
            row.getString("type"),
            row.getString("aggregate_identifier"),
            row.getLong("sequence_number"),
            row.getString("event_identifier"),
            row.getString("time_stamp"),
            row.getString("payload_type"),
            row.getString("payload_revision"),
            row.getBytes("payload"),
            row.getBytes("meta_data")));
  }
}
