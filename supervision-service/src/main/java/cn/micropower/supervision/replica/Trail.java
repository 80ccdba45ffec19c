package cn.micropower.supervision.replica;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.record.Published;
import cn.micropower.platform.inbox.Arrival;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of the trail, each into the part of the replica that tells it. */
@Component
final class Trail {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Trail(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void write(String part, Class<?> kind, Told told, Arrival arrival) {
    var exercise = told.exercise();
    var handover = told.handover();
    var entitled = told.entitled();
    var place = told.place();
    var doer = arrival.doer();
    jdbc.sql(
            """
            insert into trail_line (part, source, leaf, exercise, event, causation, aggregate,
                target, handover, entitled, place, recorded_at, kind, actor, role, post, zh, en,
                judgements, fact)
            values (:part, :source, :leaf, :exercise, :event, :causation, :aggregate,
                :target, :handover, string_to_array(:entitled, ' '),
                string_to_array(:place, ' '), :at, :kind, :actor, :role, :post, :zh, :en,
                cast(:judgements as json), cast(:fact as json))
            on conflict do nothing
            """)
        .param("part", part)
        .param("source", arrival.source())
        .param("leaf", arrival.leaf())
        .param("exercise", exercise == null ? "" : exercise.value())
        .param("event", arrival.event())
        .param("causation", arrival.causation())
        .param("aggregate", arrival.aggregate())
        .param("target", told.target())
        .param("handover", handover == null ? null : handover.value())
        .param(
            "entitled",
            entitled == null
                ? null
                : entitled.stream().map(Object::toString).collect(Collectors.joining(" ")))
        .param(
            "place",
            place == null
                ? null
                : place.units().stream().map(UnitId::value).collect(Collectors.joining(" ")))
        .param("at", arrival.time().atOffset(ZoneOffset.UTC))
        .param("kind", name(kind))
        .param("actor", doer.actor())
        .param("role", doer.role())
        .param("post", doer.post())
        .param("zh", told.sentence().zh())
        .param("en", told.sentence().en())
        .param("judgements", json.writeValueAsString(told.judgements()))
        .param("fact", json.writeValueAsString(told.fact()))
        .update();
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

  private static String name(Class<?> fact) {
    return Objects.requireNonNull(fact.getAnnotation(Published.class)).name();
  }
}
