package cn.micropower.platform.ledger;

import cn.micropower.contracts.ledger.Hash;
import cn.micropower.contracts.ledger.LeafEntry;
import cn.micropower.contracts.ledger.MerkleHash;
import cn.micropower.platform.seal.SealedNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events of one page out of the store and writes them as leaves into the ledger. */
record SettledPage(String source, JdbcClient jdbc, SealedNames sealed) {
  private static final String EVENT =
      """
      e.global_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,
      e.time_stamp, e.payload_type, e.payload_revision,
      sha256(e.salt || e.payload) as payload, sha256(e.salt || e.meta_data) as metadata
      """;

  /** An event that is settled but has no place yet. */
  record Event(long globalIndex, boolean isSealed, Function<Long, LeafEntry> entry) {
    /** Returns its line in the ledger. */
    Line at(long leafIndex) {
      byte[] encoded = entry.apply(leafIndex).encode();
      return new Line(leafIndex, globalIndex, encoded, MerkleHash.leaf(encoded));
    }
  }

  /** A row of ledger_leaf. */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(long leafIndex, long globalIndex, byte[] entry, Hash hash) {}

  /** A row of ledger_tile_hash. */
  record Tile(int level, long position, Hash hash) {}

  /**
   * Returns the events that {@code target} sees and the last snapshot does not, by global index,
   * after the page position.
   *
   * <p>The first page of a batch is found by transaction id; the later ones, of a long backlog, by
   * walking on from the last.
   */
  List<Event> read(LedgerState state, Snapshot target, int most) {
    boolean first = state.pagePosition() == 0;
    return jdbc.sql(
            """
            with fresh as %s (select global_index from domain_event where %s %s),
            page as (select global_index from fresh order by global_index limit :most)
            select %s from page join domain_event e using (global_index) order by e.global_index
            """
                .formatted(
                    first ? "materialized" : "not materialized",
                    Snapshot.NEW,
                    first ? "" : "and global_index > :position",
                    EVENT))
        .param("open", state.last().open())
        .param("begun", state.last().end())
        .param("end", target.end())
        .param("target", target.text())
        .param("position", state.pagePosition())
        .param("settledThrough", state.settledThrough())
        .param("most", most)
        .query(this::event)
        .list();
  }

  /** Returns all events that have no leaf, whatever their transaction ids say, by global index. */
  List<Event> readUnsettled() {
    return jdbc.sql(
            """
            select %s from domain_event e left join ledger_leaf l using (global_index)
            where l.global_index is null order by e.global_index
            """
                .formatted(EVENT))
        .query(this::event)
        .list();
  }

  /** Returns the sealed events whose beat has come, in the order in which they were settled. */
  List<Event> readDue(Beat beat) {
    return jdbc.sql(
            """
            select %s from ledger_waiting w join domain_event e using (global_index)
            where w.since < %s order by w.place
            """
                .formatted(EVENT, Beat.LAST))
        .param("beat", beat.every().toMillis())
        .query(this::event)
        .list();
  }

  /** Has these wait for the next beat. */
  void defer(List<Event> events) {
    jdbc.sql("insert into ledger_waiting (global_index) select unnest(?::int8[])")
        .param(indexes(events))
        .update();
  }

  /** Has these wait no longer. */
  void release(List<Event> events) {
    jdbc.sql("delete from ledger_waiting where global_index = any (?::int8[])")
        .param(indexes(events))
        .update();
  }

  private static Long[] indexes(List<Event> events) {
    return events.stream().map(Event::globalIndex).toArray(Long[]::new);
  }

  /** Returns the highest global index whose transaction id the snapshot says nothing true about. */
  long readForeign(Snapshot now) {
    return jdbc.sql(
            """
            select coalesce(max(global_index), 0) from domain_event
            where not pg_visible_in_snapshot(txid, cast(:now as pg_snapshot))
            """)
        .param("now", now.text())
        .query(Long.class)
        .single();
  }

  /** Writes the lines and the tile hashes they complete. */
  void write(List<Line> lines, List<Tile> tiles) {
    jdbc.sql(
            "insert into ledger_leaf select * from unnest(?::int8[], ?::int8[], ?::bytea[],"
                + " ?::bytea[])")
        .param(lines.stream().map(Line::leafIndex).toArray(Long[]::new))
        .param(lines.stream().map(Line::globalIndex).toArray(Long[]::new))
        .param(lines.stream().map(Line::entry).toArray(byte[][]::new))
        .param(lines.stream().map(line -> line.hash().bytes()).toArray(byte[][]::new))
        .update();
    if (!tiles.isEmpty()) {
      jdbc.sql(
              "insert into ledger_tile_hash select * from unnest(?::int2[], ?::int8[], ?::bytea[])")
          .param(tiles.stream().map(Tile::level).toArray(Integer[]::new))
          .param(tiles.stream().map(Tile::position).toArray(Long[]::new))
          .param(tiles.stream().map(tile -> tile.hash().bytes()).toArray(byte[][]::new))
          .update();
    }
  }

  private Event event(ResultSet row, int ignored) throws SQLException {
    long globalIndex = row.getLong("global_index");
    String id = row.getString("event_identifier");
    String aggregate = row.getString("aggregate_identifier");
    long sequence = row.getLong("sequence_number");
    Instant time = Instant.parse(row.getString("time_stamp")).truncatedTo(ChronoUnit.MILLIS);
    String type = row.getString("payload_type");
    String revision = Objects.requireNonNullElse(row.getString("payload_revision"), "");
    Hash payload = Hash.of(row.getBytes("payload"));
    Hash metadata = Hash.of(row.getBytes("metadata"));
    boolean shut = sealed.hold(type);
    return new Event(
        globalIndex,
        shut,
        leafIndex -> {
          var open =
              new LeafEntry(
                  source,
                  leafIndex,
                  sealed.any() ? 0 : globalIndex,
                  id,
                  aggregate,
                  sequence,
                  time,
                  type,
                  revision,
                  payload,
                  metadata);
          return shut ? open.seal() : open;
        });
  }
}
