package cn.micropower.disclosure.view.board;

import cn.micropower.contracts.id.UnitId;
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
      case DutyOpened opened -> add(opened, leaf.position().orElseThrow());
      case DisclosurePosted posted -> add(posted);
      case DisclosureOverdue overdue -> mark("overdue", overdue);
      case PublicityEnded ended -> mark("ended", ended);
    }
    jdbc.sql("update %s set version = :version where duty = :duty".formatted(table()))
        .param("version", version)
        .param("duty", event.duty().value())
        .update();
  }

  private void add(DutyOpened event, long leaf) {
    var place = event.matter().place().units().stream().map(UnitId::value).toList();
    jdbc.sql(
            """
            insert into %s (duty, leaf_index, place, version, opened)
            values (:duty, :leaf, string_to_array(:place, ' '), 0, cast(:opened as jsonb))
            """
                .formatted(table()))
        .param("duty", event.duty().value())
        .param("leaf", leaf)
        .param("place", String.join(" ", place))
        .param("opened", json.writeValueAsString(event))
        .update();
  }

  private void add(DisclosurePosted event) {
    jdbc.sql("update %s set posted = cast(:posted as jsonb) where duty = :duty".formatted(table()))
        .param("posted", json.writeValueAsString(event))
        .param("duty", event.duty().value())
        .update();
  }

  private void mark(String column, DutyEvent event) {
    jdbc.sql("update %s set %s = true where duty = :duty".formatted(table(), column))
        .param("duty", event.duty().value())
        .update();
  }

  private String table() {
    return tables.name("duty");
  }
}
