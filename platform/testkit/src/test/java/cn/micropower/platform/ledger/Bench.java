package cn.micropower.platform.ledger;

import cn.micropower.platform.seal.SealedNames;
import cn.micropower.platform.testkit.Database;
import cn.micropower.platform.testkit.Login;
import cn.micropower.platform.testkit.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A migrated database of its own, with hands to append events and a sequencer to settle them. */
final class Bench {
  final Database database = Postgres.database().migrate();
  private final DataSource hand = connection();
  final JdbcClient jdbc = JdbcClient.create(hand);
  final Watermark settled = new Watermark();
  final Sequencer sequencer;

  /** One leaf, as far as order is concerned. */
  record Line(long leafIndex, long globalIndex, String aggregate, long sequence) {}

  private final SealedNames sealed;

  Bench() {
    this(SealedNames.NONE);
  }

  Bench(SealedNames sealed) {
    this(sealed, Beat.NONE);
  }

  Bench(SealedNames sealed, Beat beat) {
    this.sealed = sealed;
    this.sequencer = sequencer(beat);
  }

  /** Returns a further sequencer, as of another process. */
  Sequencer sequencer() {
    return sequencer(Beat.NONE);
  }

  Sequencer sequencer(Beat beat) {
    var source = connection();
    return new Sequencer(
        "power-list",
        JdbcClient.create(source),
        new JdbcTransactionManager(source),
        settled,
        sealed,
        beat);
  }

  /** Returns the application's access over one connection, which stays open. */
  DataSource connection() {
    try {
      var connection = database.as(database.application()).getConnection();
      return new SingleConnectionDataSource(connection, true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a transaction of its own, not yet begun. */
  Connection transaction() throws SQLException {
    return transaction(database.application());
  }

  Connection transaction(Login login) throws SQLException {
    Connection connection = database.as(login).getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Has the transaction take its id before it writes anything. */
  static void takeId(Connection transaction) throws SQLException {
    try (var statement = transaction.createStatement()) {
      statement.execute("select pg_current_xact_id()");
    }
  }

  static void append(Connection transaction, String aggregate, long sequence) throws SQLException {
    append(transaction, aggregate, sequence, Instant.now());
  }

  static void append(Connection transaction, String aggregate, long sequence, Instant time)
      throws SQLException {
    try (PreparedStatement insert =
        transaction.prepareStatement(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, 'Lamp', to_char(cast(? as timestamptz) at time zone 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'java.lang.String', null, '"lit"', '{}')
            """)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, aggregate);
      insert.setLong(3, sequence);
      insert.setString(4, time.toString());
      insert.executeUpdate();
    }
  }

  /** Appends one event in a transaction of its own. */
  void append(String aggregate, long sequence) throws SQLException {
    try (Connection connection = hand.getConnection()) {
      append(connection, aggregate, sequence);
    }
  }

  /** Appends one event of another type. */
  void append(String type, String aggregate, long sequence) {
    jdbc.sql(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            values (gen_random_uuid()::text, :aggregate, :sequence, 'Lamp',
                '2026-11-20T00:00:00.000Z', :type, '1', '"lit"', '{}')
            """)
        .param("type", type)
        .param("aggregate", aggregate)
        .param("sequence", sequence)
        .update();
  }

  /** Appends many events of one aggregate at once. */
  void appendMany(String aggregate, int events) {
    jdbc.sql(
            """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            select gen_random_uuid()::text, :aggregate, n, 'Lamp', '2026-11-20T00:00:00.000Z',
                'java.lang.String', '1', convert_to('"' || n || '"', 'UTF8'), '{}'
            from generate_series(0, :events - 1) n
            """)
        .param("aggregate", aggregate)
        .param("events", events)
        .update();
  }

  /** Settles until nothing is left. */
  void settleAll() {
    Sequencer.Turn turn;
    do {
      turn = sequencer.settle();
    } while (turn != Sequencer.Turn.NOTHING);
  }

  /** Returns the ledger's lines in leaf order. */
  List<Line> lines() {
    return jdbc.sql(
            """
            select l.leaf_index, l.global_index, e.aggregate_identifier as aggregate,
                   e.sequence_number as sequence
            from ledger_leaf l join domain_event e using (global_index) order by l.leaf_index
            """)
        .query(Line.class)
        .list();
  }
}
