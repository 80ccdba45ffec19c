package cn.micropower.powerlist.view.exercise;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.view.Act;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one generation of the view. */
record ExerciseRows(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  void add(ExerciseProposed event, long leaf) {
    jdbc.sql(
            """
            insert into %s (exercise, leaf_index, place, item, title, version, proposed)
            values (:exercise, :leaf, string_to_array(:place, ' '), :item, :title, 0,
                    cast(:proposed as jsonb))
            """
                .formatted(tables.name("exercise")))
        .param("exercise", event.exercise().value())
        .param("leaf", leaf)
        .param(
            "place", String.join(" ", event.place().units().stream().map(UnitId::value).toList()))
        .param("item", event.power().item())
        .param("title", event.topic().title())
        .param("proposed", json.writeValueAsString(event))
        .update();
  }

  void add(ExerciseId exercise, long version, Vote vote) {
    jdbc.sql(
            """
            insert into %s (exercise, version, step, passed, vote)
            values (:exercise, :version, :step, :passed, cast(:vote as jsonb))
            """
                .formatted(tables.name("vote")))
        .param("exercise", exercise.value())
        .param("version", version)
        .param("step", vote.step())
        .param("passed", vote.passed())
        .param("vote", json.writeValueAsString(vote))
        .update();
  }

  void add(ExerciseId exercise, Act act, LocalDate occurredOn, Told told) {
    jdbc.sql(
            """
            insert into %s
                (leaf_index, exercise, event, occurred_on, recorded_at, person, post, role, told)
            values (:leaf, :exercise, :event, :occurredOn, :recordedAt, :person, :post, :role,
                    cast(:told as jsonb))
            """
                .formatted(tables.name("line")))
        .param("leaf", act.leaf())
        .param("exercise", exercise.value())
        .param("event", act.event())
        .param("occurredOn", occurredOn)
        .param("recordedAt", act.recordedAt().atZone(ZONE).toOffsetDateTime())
        .param("person", act.person())
        .param("post", act.post())
        .param("role", act.role())
        .param("told", json.writeValueAsString(told))
        .update();
  }

  void add(OfficialAppointed event) {
    jdbc.sql(
            """
            insert into %s (district, person, name) values (:district, :person, :name)
            on conflict (district, person) do update set name = excluded.name
            """
                .formatted(tables.name("official")))
        .param("district", event.place().district().value())
        .param("person", event.holder().person().value())
        .param("name", event.holder().name())
        .update();
  }

  void reached(ExerciseId exercise, long version) {
    jdbc.sql(
            "update %s set version = :version where exercise = :exercise"
                .formatted(tables.name("exercise")))
        .param("version", version)
        .param("exercise", exercise.value())
        .update();
  }
}
