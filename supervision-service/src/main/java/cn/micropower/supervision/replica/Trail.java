package cn.micropower.supervision.replica;

import cn.micropower.contracts.record.Published;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.view.Batch;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of the trail, each into the part of the replica that tells it. */
@Component
final class Trail {
  private final JdbcClient jdbc;
  private final Batch.Statement lines;
  private final JsonMapper json;

  Trail(JdbcClient jdbc, NamedParameterJdbcOperations many, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
    this.lines =
        new Batch(many)
            .statement(
                """
                insert into trail_line (part, source, leaf, exercise, event, causation, aggregate,
                    target, handover, entitled, place, recorded_at, kind, actor, role, post, zh, en,
                    judgements, fact)
                values (:part, :source, :leaf, :exercise, :event, :causation, :aggregate,
                    :target, :handover, string_to_array(:entitled, ' '),
                    string_to_array(:place, ' '), :at, :kind, :actor, :role, :post, :zh, :en,
                    cast(:judgements as json), cast(:fact as json))
                on conflict do nothing
                """);
  }

  /** Adds a line, together with the others of the present unit of work. */
  void write(String part, Class<?> kind, Told told, Arrival arrival) {
    var exercise = told.exercise();
    var handover = told.handover();
    var entitled = told.entitled();
    var place = told.place();
    var doer = arrival.doer();
    lines.add(
        new MapSqlParameterSource()
            .addValue("part", part)
            .addValue("source", arrival.source())
            .addValue("leaf", arrival.leaf())
            .addValue("exercise", exercise == null ? "" : exercise.value())
            .addValue("event", arrival.event())
            .addValue("causation", arrival.causation())
            .addValue("aggregate", arrival.aggregate())
            .addValue("target", told.target())
            .addValue("handover", handover == null ? null : handover.value())
            .addValue("entitled", entitled == null ? null : spaced(entitled.stream()))
            .addValue("place", place == null ? null : place.text())
            .addValue("at", arrival.time().atOffset(ZoneOffset.UTC))
            .addValue("kind", name(kind))
            .addValue("actor", doer.actor())
            .addValue("role", doer.role())
            .addValue("post", doer.post())
            .addValue("zh", told.sentence().zh())
            .addValue("en", told.sentence().en())
            .addValue("judgements", json.writeValueAsString(told.judgements()))
            .addValue("fact", json.writeValueAsString(told.fact())));
  }

  /** An official's name, as it was last told. */
  void name(String person, String name) {
    jdbc.sql(
            """
            insert into trail_official (person, name) values (:person, :name)
            on conflict (person) do update set name = excluded.name
            """)
        .param("person", person)
        .param("name", name)
        .update();
  }

  private static String spaced(Stream<?> words) {
    return words.map(Object::toString).collect(Collectors.joining(" "));
  }

  private static String name(Class<?> fact) {
    return Objects.requireNonNull(fact.getAnnotation(Published.class)).name();
  }
}
