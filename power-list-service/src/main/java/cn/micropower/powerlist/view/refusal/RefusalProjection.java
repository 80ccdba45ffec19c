package cn.micropower.powerlist.view.refusal;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.powerlist.directory.UnitEvent;
import cn.micropower.powerlist.directory.UnitEvent.RollRecorded;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import cn.micropower.powerlist.view.Act;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every refusal, with the place of the unit for which the refused person acted. */
record RefusalProjection(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  @EventHandler
  void on(UnitEvent event) {
    switch (event) {
      case UnitRegistered registered -> add(registered);
      case RollRecorded _ -> {}
    }
  }

  /** A unit that is not registered yet stands alone; a refusal of nobody has no place at all. */
  @EventHandler
  void on(RefusalRecorded event, TrackedEventMessage<?> message) {
    var act = Act.of(message);
    jdbc.sql(
            """
            insert into %s (refusal, leaf_index, recorded_at, place, person, post, role, told)
            values (:refusal, :leaf, :recordedAt,
                    coalesce((select place from %s where unit = cast(:unit as text)),
                             string_to_array(cast(:unit as text), ' ')),
                    :person, :post, :role, cast(:told as json))
            """
                .formatted(tables.name("refusal"), tables.name("unit")))
        .param("refusal", event.id().value())
        .param("leaf", act.leaf())
        .param("recordedAt", act.recordedAt().atZone(ZONE).toOffsetDateTime())
        .param("unit", act.unit())
        .param("person", act.person())
        .param("post", act.post())
        .param("role", act.role())
        .param("told", json.writeValueAsString(event))
        .update();
  }

  private void add(UnitRegistered event) {
    jdbc.sql(
            "insert into %s (unit, place) values (:unit, string_to_array(:place, ' '))"
                .formatted(tables.name("unit")))
        .param("unit", event.unit().value())
        .param("place", event.place().text())
        .update();
  }
}
