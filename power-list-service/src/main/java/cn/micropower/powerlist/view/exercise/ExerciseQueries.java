package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.Views;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Vote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the live tables about exercises. */
record ExerciseQueries(JdbcClient jdbc, JsonMapper json, Views views) {

  /** The exercise with all its votes, if the view has it. */
  Optional<Followed> named(ExerciseId id) {
    return jdbc.sql(
            "select version, proposed from %s where exercise = :id".formatted(table("exercise")))
        .param("id", id.value())
        .query(
            (row, _) ->
                new Followed(
                    row.getLong("version"),
                    json.readValue(row.getString("proposed"), ExerciseProposed.class),
                    votes(id)))
        .optional();
  }

  /**
   * A page of the exercises of a unit and the units below it, the latest first.
   *
   * @param before only those proposed before that leaf
   */
  List<Row> of(UnitId unit, long before, int limit) {
    return jdbc.sql(
            """
            select exercise, leaf_index, place[cardinality(place)] as unit, item, title, version
            from %s where place @> string_to_array(:unit, ' ') and leaf_index < :before
            order by leaf_index desc limit :limit
            """
                .formatted(table("exercise")))
        .param("unit", unit.value())
        .param("before", before)
        .param("limit", limit)
        .query(Row.class)
        .list();
  }

  /** The story of an exercise, in ledger order. */
  List<StoryLine> story(ExerciseId id) {
    return jdbc.sql(
            """
            select line.*, official.name from %s line left join %s official using (person)
            where exercise = :id order by leaf_index
            """
                .formatted(table("line"), table("official")))
        .param("id", id.value())
        .query((row, _) -> line(row))
        .list();
  }

  private List<Vote> votes(ExerciseId id) {
    return jdbc.sql(
            "select vote from %s where exercise = :id order by version".formatted(table("vote")))
        .param("id", id.value())
        .query((row, _) -> json.readValue(row.getString("vote"), Vote.class))
        .list();
  }

  private StoryLine line(ResultSet row) throws SQLException {
    return new StoryLine(
        row.getLong("leaf_index"),
        row.getString("event"),
        row.getObject("occurred_on", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new StoryLine.Who(
            row.getString("person"),
            row.getString("name"),
            row.getString("post"),
            row.getString("role")),
        json.readValue(row.getString("told"), Told.class));
  }

  private String table(String name) {
    return views.live(ExerciseView.NAME).name(name);
  }

  /** One exercise in a list. */
  record Row(
      String exercise, long leafIndex, String unit, String item, String title, long version) {}
}
