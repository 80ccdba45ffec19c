package cn.micropower.disclosure.view.briefing;

import cn.micropower.disclosure.briefing.BriefingEvent;
import cn.micropower.disclosure.briefing.BriefingEvent.BriefingHeld;
import cn.micropower.platform.view.ViewTables;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what was told, and when it was entered. */
record BriefingProjection(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  @EventHandler
  void on(BriefingEvent event, TrackingToken leaf, @Timestamp Instant recordedAt) {
    switch (event) {
      case BriefingHeld held -> add(held, leaf.position().orElseThrow(), recordedAt);
    }
  }

  private void add(BriefingHeld event, long leaf, Instant recordedAt) {
    var answer = BriefingAnswer.of(event, recordedAt);
    jdbc.sql(
            """
            insert into %s (briefing, leaf_index, place, answer)
            values (:briefing, :leaf, string_to_array(:place, ' '), cast(:answer as json))
            """
                .formatted(tables.name("briefing")))
        .param("briefing", event.briefing().value())
        .param("leaf", leaf)
        .param("place", event.place().text())
        .param("answer", json.writeValueAsString(answer))
        .update();
  }
}
