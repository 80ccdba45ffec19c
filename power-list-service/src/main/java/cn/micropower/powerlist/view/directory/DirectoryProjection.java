package cn.micropower.powerlist.view.directory;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.powerlist.directory.PostEvent;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.directory.UnitEvent;
import cn.micropower.powerlist.directory.UnitEvent.RollRecorded;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes units, posts and rolls as they enter the directory. */
record DirectoryProjection(JdbcClient jdbc, ViewTables tables) {

  @EventHandler
  void on(UnitEvent event, TrackingToken leaf) {
    switch (event) {
      case UnitRegistered registered -> add(registered);
      case RollRecorded recorded -> add(recorded, leaf.position().orElseThrow());
    }
  }

  @EventHandler
  void on(PostEvent event) {
    switch (event) {
      case OfficialAppointed appointed -> add(appointed);
    }
  }

  private void add(UnitRegistered event) {
    var designation = event.designation();
    jdbc.sql(
            """
            insert into %s (unit, kind, code, name_zh, name_en, parent, place, effective_from)
            values (:unit, :kind, :code, :zh, :en, :parent, string_to_array(:place, ' '), :from)
            """
                .formatted(tables.name("unit")))
        .param("unit", event.unit().value())
        .param("kind", event.kind().name())
        .param("code", designation.code())
        .param("zh", designation.name().zh())
        .param("en", designation.name().en())
        .param("parent", parent(event.place().units()))
        .param("place", event.place().text())
        .param("from", designation.effectiveFrom())
        .update();
  }

  private void add(RollRecorded event, long leaf) {
    jdbc.sql(
            """
            insert into %s (leaf_index, unit, body, size, as_of)
            values (:leaf, :unit, :body, :size, :asOf)
            """
                .formatted(tables.name("roll")))
        .param("leaf", leaf)
        .param("unit", event.unit().value())
        .param("body", event.roll().body().name())
        .param("size", event.roll().size())
        .param("asOf", event.roll().asOf())
        .update();
  }

  private void add(OfficialAppointed event) {
    jdbc.sql(
            """
            insert into %s (post, unit, role, person, name, since)
            values (:post, :unit, :role, :person, :name, :since)
            """
                .formatted(tables.name("post")))
        .param("post", event.post().value())
        .param("unit", event.place().unit().value())
        .param("role", event.role().name())
        .param("person", event.holder().person().value())
        .param("name", event.holder().name())
        .param("since", event.since())
        .update();
  }

  private static @Nullable String parent(List<UnitId> path) {
    return path.size() < 2 ? null : path.get(path.size() - 2).value();
  }
}
