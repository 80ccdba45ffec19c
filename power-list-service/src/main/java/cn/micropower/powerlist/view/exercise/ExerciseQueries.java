package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.platform.view.Views;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.view.exercise.Followed.Acted;
import cn.micropower.powerlist.view.exercise.Followed.Shown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the live tables about exercises, each question in one statement: an answer is never torn.
 */
record ExerciseQueries(JdbcClient jdbc, JsonMapper json, Views views) {

  /** The exercise with all its votes, if the view has it. */
  Optional<Followed> named(ExerciseId id) {
    var tables = live();
    return jdbc.sql(
            """
            select (select max(version) from %s where exercise = :id) as version, proposed, coalesce(
                (select json_agg(vote.vote order by vote.version) from %s vote where exercise = :id),
                '[]') as votes, coalesce(
                (select json_agg(json_build_object('step', step, 'posted', posted)
                    order by version) from %s where exercise = :id),
                '[]') as publicities, coalesce(
                (select json_agg(json_build_object('step', step, 'action', action)
                    order by version) from %s where exercise = :id),
                '[]') as actions
            from %s where exercise = :id
            """
                .formatted(
                    tables.name("line"),
                    tables.name("vote"),
                    tables.name("publicity"),
                    tables.name("action"),
                    tables.name("exercise")))
        .param("id", id.value())
        .query((row, _) -> followed(row))
        .optional();
  }

  /**
   * A page of the exercises of a unit and the units below it, the latest first.
   *
   * @param before only those proposed before that leaf
   */
  List<Row> of(UnitId unit, long before, int limit) {
    var tables = live();
    return jdbc.sql(
            """
            select exercise, leaf_index, place[cardinality(place)] as unit, item, title,
                (select max(version) from %s line where line.exercise = page.exercise) as version
            from %s page where place @> string_to_array(:unit, ' ') and leaf_index < :before
            order by leaf_index desc limit :limit
            """
                .formatted(tables.name("line"), tables.name("exercise")))
        .param("unit", unit.value())
        .param("before", before)
        .param("limit", limit)
        .query(Row.class)
        .list();
  }

  /** The story of an exercise, in ledger order. */
  List<StoryLine> story(ExerciseId id) {
    var tables = live();
    return jdbc.sql(
            """
            select line.*, official.name
            from %s line
            join %s exercise on exercise.exercise = line.exercise
            left join %s official
                on official.district = exercise.place[1] and official.person = line.person
            where line.exercise = :id order by line.leaf_index
            """
                .formatted(tables.name("line"), tables.name("exercise"), tables.name("official")))
        .param("id", id.value())
        .query((row, _) -> line(row))
        .list();
  }

  private Followed followed(ResultSet row) throws SQLException {
    return new Followed(
        row.getLong("version"),
        json.readValue(row.getString("proposed"), ExerciseProposed.class),
        List.of(json.readValue(row.getString("votes"), Vote[].class)),
        List.of(json.readValue(row.getString("publicities"), Shown[].class)),
        List.of(json.readValue(row.getString("actions"), Acted[].class)));
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

  private ViewTables live() {
    return views.live(ExerciseView.NAME);
  }

  /** One exercise in a list. */
  record Row(
      String exercise, long leafIndex, String unit, String item, String title, long version) {}
}
