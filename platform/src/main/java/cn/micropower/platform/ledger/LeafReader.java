package cn.micropower.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events behind a run of leaves, in their present form. */
record LeafReader(JdbcClient jdbc, Serializer serializer, EventUpcaster upcasters) {

  /**
   * Returns the events of the leaves from {@code from} to below {@code to}; an upcaster may have
   * made none or several of one leaf.
   */
  List<TrackedEventMessage<?>> read(long from, long to) {
    List<TrackedDomainEventData<byte[]>> stored =
        jdbc.sql(
                """
                select l.leaf_index, e.type, e.aggregate_identifier, e.sequence_number,
                       e.event_identifier, e.time_stamp, e.payload_type, e.payload_revision,
                       e.payload, e.meta_data
                from ledger_leaf l join domain_event e using (global_index)
                where l.leaf_index >= :from and l.leaf_index < :to
                order by l.leaf_index
                """)
            .param("from", from)
            .param("to", to)
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
