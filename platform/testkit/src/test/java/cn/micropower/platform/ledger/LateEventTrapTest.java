package cn.micropower.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Why nothing of ours follows the store by Axon's own token: it judges gaps by the time in the
 * message. A message older than a minute closes every gap before it, and what commits there later
 * is skipped without a word.
 */
@DisplayName("迟到事件的陷阱")
class LateEventTrapTest {
  private final Bench bench = new Bench();

  @Test
  @DisplayName("Axon 自带的位置令牌漏掉迟到的事件，账本不漏")
  void axons_token_skips_a_late_event_and_the_ledger_does_not() throws SQLException {
    Follower axon = new Follower(engine());
    try (Connection late = bench.transaction()) {
      Bench.append(late, "lamp:late", 0);
      try (Connection old = bench.transaction()) {
        Bench.append(old, "lamp:old", 0, Instant.now().minus(Duration.ofMinutes(2)));
        old.commit();
      }
      axon.read();
      bench.settleAll();
      late.commit();
    }
    bench.append("lamp:next", 0);
    axon.read();
    bench.settleAll();

    assertThat(axon.seen).containsExactly("lamp:old", "lamp:next");
    assertThat(bench.lines())
        .extracting(Bench.Line::aggregate)
        .containsExactlyInAnyOrder("lamp:old", "lamp:late", "lamp:next");
  }

  private JdbcEventStorageEngine engine() {
    ConnectionProvider connections =
        () -> bench.database.as(bench.database.application()).getConnection();
    Serializer json = Jackson3Serializer.builder().build();
    return JdbcEventStorageEngine.builder()
        .connectionProvider(connections)
        .transactionManager(NoTransactionManager.INSTANCE)
        .eventSerializer(json)
        .snapshotSerializer(json)
        .dataType(byte[].class)
        .schema(
            EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build())
        .build();
  }

  /** Follows the store as Axon's processors would: on from the last event's own token. */
  private static final class Follower {
    private final JdbcEventStorageEngine engine;
    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;

    Follower(JdbcEventStorageEngine engine) {
      this.engine = engine;
    }

    void read() {
      engine
          .readEvents(token, false)
          .forEach(
              event -> {
                seen.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
                token = event.trackingToken();
              });
    }
  }
}
