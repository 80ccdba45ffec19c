package cn.micropower.disclosure.view.board;

import cn.micropower.disclosure.duty.DutyEvent;
import cn.micropower.disclosure.duty.DutyEvent.DisclosureOverdue;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.disclosure.duty.DutyEvent.PublicityEnded;
import cn.micropower.platform.view.ViewTables;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is due, what hangs, and what is late. */
record BoardProjection(JdbcClient jdbc, JsonMapper json, ViewTables tables) {

  @EventHandler
  void on(DutyEvent event, TrackingToken leaf, @SequenceNumber long version) {
    switch (event) {
      case DutyOpened opened -> add(opened, leaf.position().orElseThrow(), version);
      case DisclosurePosted posted -> add(posted, version);
      case DisclosureOverdue overdue -> mark("overdue", overdue, version);
      case PublicityEnded ended -> mark("ended", ended, version);
    }
  }

  private void add(DutyOpened event, long leaf, long version) {
    jdbc.sql(
            """
            insert into %s (duty, leaf_index, place, version, opened)
            values (:duty, :leaf, string_to_array(:place, ' '), :version, cast(:opened as json))
            """
                .formatted(table()))
        .param("duty", event.duty().value())
        .param("leaf", leaf)
        .param("place", event.matter().place().text())
        .param("version", version)
        .param("opened", json.writeValueAsString(event))
        .update();
  }

  private void add(DisclosurePosted event, long version) {
    jdbc.sql(
            """
            update %s set posted = cast(:posted as json), version = :version where duty = :duty
            """
                .formatted(table()))
        .param("posted", json.writeValueAsString(event))
        .param("version", version)
        .param("duty", event.duty().value())
        .update();
  }

  private void mark(String column, DutyEvent event, long version) {
    jdbc.sql(
            "update %s set %s = true, version = :version where duty = :duty"
                .formatted(table(), column))
        .param("version", version)
        .param("duty", event.duty().value())
        .update();
  }

  private String table() {
    return tables.name("duty");
  }
}
