package cn.micropower.powerlist.view.exercise;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.platform.view.Batch;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.exercise.Action;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Posted;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.view.Act;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one generation of the view. */
final class ExerciseRows {
  private final NamedParameterJdbcOperations jdbc;
  private final JsonMapper json;
  private final ViewTables tables;
  private final Batch.Statement exercises;
  private final Batch.Statement votes;
  private final Batch.Statement publicities;
  private final Batch.Statement actions;
  private final Batch.Statement lines;

  ExerciseRows(NamedParameterJdbcOperations jdbc, JsonMapper json, ViewTables tables) {
    this.jdbc = jdbc;
    this.json = json;
    this.tables = tables;
    var batch = new Batch(jdbc);
    this.exercises =
        batch.statement(
            """
            insert into %s (exercise, leaf_index, place, item, title, proposed)
            values (:exercise, :leaf, string_to_array(:place, ' '), :item, :title,
                    cast(:proposed as json))
            """
                .formatted(tables.name("exercise")));
    this.votes =
        batch.statement(
            """
            insert into %s (exercise, version, step, passed, vote)
            values (:exercise, :version, :step, :passed, cast(:vote as json))
            """
                .formatted(tables.name("vote")));
    this.publicities = batch.statement(insert("publicity", "posted"));
    this.actions = batch.statement(insert("action", "action"));
    this.lines =
        batch.statement(
            """
            insert into %s
                (leaf_index, exercise, version, event, occurred_on, recorded_at, person, post, role,
                 told)
            values (:leaf, :exercise, :version, :event, :occurredOn, :recordedAt, :person, :post, :role,
                    cast(:told as json))
            """
                .formatted(tables.name("line")));
  }

  void add(ExerciseProposed event, long leaf) {
    exercises.add(
        of(event.exercise())
            .addValue("leaf", leaf)
            .addValue("place", event.place().text())
            .addValue("item", event.power().item())
            .addValue("title", event.topic().title())
            .addValue("proposed", json.writeValueAsString(event)));
  }

  void add(ExerciseId exercise, long version, Vote vote) {
    votes.add(
        of(exercise)
            .addValue("version", version)
            .addValue("step", vote.step())
            .addValue("passed", vote.passed())
            .addValue("vote", json.writeValueAsString(vote)));
  }

  void add(ExerciseId exercise, long version, String step, Posted posted) {
    publicities.add(row(exercise, version, step, posted));
  }

  void add(ExerciseId exercise, long version, String step, Action action) {
    actions.add(row(exercise, version, step, action));
  }

  /**
   * @param version which the exercise reached by what the line tells; null for a refusal
   */
  void add(ExerciseId exercise, Act act, @Nullable Long version, LocalDate occurredOn, Told told) {
    lines.add(
        of(exercise)
            .addValue("leaf", act.leaf())
            .addValue("version", version, Types.BIGINT)
            .addValue("event", act.event())
            .addValue("occurredOn", occurredOn)
            .addValue("recordedAt", act.recordedAt().atZone(ZONE).toOffsetDateTime())
            .addValue("person", act.person(), Types.VARCHAR)
            .addValue("post", act.post(), Types.VARCHAR)
            .addValue("role", act.role(), Types.VARCHAR)
            .addValue("told", json.writeValueAsString(told)));
  }

  void add(OfficialAppointed event) {
    jdbc.update(
        """
        insert into %s (district, person, name) values (:district, :person, :name)
        on conflict (district, person) do update set name = excluded.name
        """
            .formatted(tables.name("official")),
        new MapSqlParameterSource("district", event.place().district().value())
            .addValue("person", event.holder().person().value())
            .addValue("name", event.holder().name()));
  }

  private String insert(String table, String column) {
    return """
    insert into %s (exercise, version, step, %s)
    values (:exercise, :version, :step, cast(:told as json))
    """
        .formatted(tables.name(table), column);
  }

  private MapSqlParameterSource row(ExerciseId exercise, long version, String step, Object told) {
    return of(exercise)
        .addValue("version", version)
        .addValue("step", step)
        .addValue("told", json.writeValueAsString(told));
  }

  private static MapSqlParameterSource of(ExerciseId exercise) {
    return new MapSqlParameterSource("exercise", exercise.value());
  }
}
