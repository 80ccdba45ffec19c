package cn.micropower.platform.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators see and order of parked sequences. */
record ParkedList(JdbcClient jdbc) {
  private static final String ALL =
      """
      select number, id, consumer_group as "group", source, aggregate, leaf, count, error, tries,
             parked_at as since, retry_ordered
      from inbox_parked
      cross join lateral (select count(*) as count from inbox_parked_record where parked = id) c
      left join lateral (select leaf from inbox_parked_record where parked = id
                         order by place limit 1) f on true
      """;

  /**
   * A parked sequence and its number, by which pages go on.
   *
   * @param number counts up in the order in which sequences were parked
   */
  record Line(long number, Parked parked) {}

  /** The parked sequences of lower numbers, the latest first. */
  List<Line> before(long number, int atMost) {
    RowMapper<Parked> parked = new SimplePropertyRowMapper<>(Parked.class);
    return jdbc.sql(ALL + "where number < :number order by number desc limit :atMost")
        .param("number", number)
        .param("atMost", atMost)
        .query((row, place) -> new Line(row.getLong("number"), parked.mapRow(row, place)))
        .list();
  }

  /** Returns a sequence, locked until the end of the present transaction. */
  Optional<Parked> lock(String id) {
    jdbc.sql("select id from inbox_parked where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional();
    return jdbc.sql(ALL + "where id = :id").param("id", id).query(Parked.class).optional();
  }

  /** How many sequences each group has parked. */
  Map<String, Long> counts() {
    return jdbc
        .sql("select consumer_group, count(*) as count from inbox_parked group by consumer_group")
        .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Orders a retry, in the present transaction. */
  void order(String id) {
    jdbc.sql("update inbox_parked set retry_ordered = true where id = :id")
        .param("id", id)
        .update();
  }

  /** The sequences whose retry is ordered. */
  List<String> ordered() {
    return jdbc.sql("select id from inbox_parked where retry_ordered order by id")
        .query(String.class)
        .list();
  }

  /** Notes that the first letter of the sequence failed again: the order is done with. */
  void failed(String id, String error) {
    jdbc.sql(
            """
            update inbox_parked set error = :error, tries = tries + 1, retry_ordered = false
            where id = :id
            """)
        .param("id", id)
        .param("error", error)
        .update();
  }
}
