package cn.micropower.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 停放 — facts that could not be handled, and behind each those of the same aggregate. */
record Parking(JdbcClient jdbc, JsonMapper json) {
  private static final TypeReference<Map<String, byte[]>> HEADERS = new TypeReference<>() {};

  /** The first letter of a parked sequence. */
  record First(String group, long place, Letter letter) {}

  /** Parks a letter, in the present transaction; behind others if there are any of its kind. */
  void park(String group, Letter letter, Sight sight, Trial trial) {
    jdbc.sql(
            """
            insert into inbox_parked (id, consumer_group, source, aggregate, error, tries)
            values (:id, :group, :source, :aggregate, :error, :tries)
            on conflict (consumer_group, source, aggregate) do nothing
            """)
        .param("id", "parked:" + UUID.randomUUID())
        .param("group", group)
        .param("source", letter.source())
        .param("aggregate", sight.aggregate())
        .param("error", trial.error())
        .param("tries", trial.tries())
        .update();
    if (!queue(group, letter, sight)) {
      throw new Overtaken();
    }
  }

  /**
   * Queues a letter behind the parked ones of its aggregate, in the present transaction.
   *
   * @return whether there are such; otherwise nothing is changed
   */
  boolean queue(String group, Letter letter, Sight sight) {
    return jdbc.sql(
            """
            select id from inbox_parked
            where consumer_group = :group and source = :source and aggregate = :aggregate
            for update
            """)
        .param("group", group)
        .param("source", letter.source())
        .param("aggregate", sight.aggregate())
        .query(String.class)
        .optional()
        .map(id -> add(id, letter, sight))
        .isPresent();
  }

  /** The aggregates of which letters of that partition are parked. */
  List<String> aggregates(String group, String source, int partition) {
    return jdbc.sql(
            """
            select distinct aggregate from inbox_parked join inbox_parked_record on parked = id
            where consumer_group = :group and source = :source and partition = :partition
            """)
        .param("group", group)
        .param("source", source)
        .param("partition", partition)
        .query(String.class)
        .list();
  }

  /** Returns the first letter of a sequence. */
  Optional<First> first(String id) {
    return jdbc.sql(
            """
            select consumer_group, source, partition, record_offset, record_key, headers, value, place
            from inbox_parked join inbox_parked_record on parked = id
            where id = :id order by place limit 1
            """)
        .param("id", id)
        .query(
            (row, _) ->
                new First(
                    row.getString("consumer_group"),
                    row.getLong("place"),
                    new Letter(
                        row.getString("source"),
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        row.getString("record_key"),
                        json.readValue(row.getString("headers"), HEADERS),
                        row.getBytes("value"))))
        .optional();
  }

  /**
   * Takes the first letter out of a sequence, in the present transaction; the sequence ends with
   * its last letter.
   *
   * @throws Overtaken if somebody else has taken it
   */
  void takeOut(String id, long place) {
    jdbc.sql("select id from inbox_parked where id = :id for update")
        .param("id", id)
        .query(String.class)
        .list();
    var taken =
        jdbc.sql("delete from inbox_parked_record where parked = :id and place = :place")
            .param("id", id)
            .param("place", place)
            .update();
    if (taken != 1) {
      throw new Overtaken();
    }
    jdbc.sql(
            """
            delete from inbox_parked
            where id = :id and not exists (select from inbox_parked_record where parked = :id)
            """)
        .param("id", id)
        .update();
  }

  /** Forgets all that a group has parked, in the present transaction. */
  void forget(String group) {
    jdbc.sql("delete from inbox_parked where consumer_group = :group")
        .param("group", group)
        .update();
  }

  private String add(String id, Letter letter, Sight sight) {
    var chained = sight instanceof Sight.Chained found ? found : null;
    jdbc.sql(
            """
            insert into inbox_parked_record
                (parked, partition, record_offset, leaf, sequence, record_key, headers, value)
            values (:id, :partition, :offset, :leaf, :sequence, :key, :headers, :value)
            """)
        .param("id", id)
        .param("partition", letter.partition())
        .param("offset", letter.offset())
        .param("leaf", chained == null ? null : chained.leaf().leafIndex())
        .param("sequence", chained == null ? null : chained.leaf().sequence())
        .param("key", letter.key())
        .param("headers", json.writeValueAsString(letter.headers()))
        .param("value", letter.value())
        .update();
    return id;
  }
}
