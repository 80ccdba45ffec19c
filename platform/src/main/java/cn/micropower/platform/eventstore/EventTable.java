package cn.micropower.platform.eventstore;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** How Axon's nine columns are called in our tables, and how a lost race shows there. */
final class EventTable {
  private static final String UNIQUE_VIOLATION = "23505";

  static final EventSchema SCHEMA =
      EventSchema.builder()
          .eventTable("domain_event")
          .snapshotTable("snapshot_event")
          .globalIndexColumn("global_index")
          .timestampColumn("time_stamp")
          .eventIdentifierColumn("event_identifier")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .typeColumn("type")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .build();

  static final PersistenceExceptionResolver LOST_RACE = EventTable::isUniqueViolation;

  private EventTable() {}

  private static boolean isUniqueViolation(Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
