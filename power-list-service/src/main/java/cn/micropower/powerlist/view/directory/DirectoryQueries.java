package cn.micropower.powerlist.view.directory;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.ViewTables;
import cn.micropower.platform.view.Views;
import cn.micropower.powerlist.view.directory.UnitAnswer.PostLine;
import cn.micropower.powerlist.view.directory.UnitAnswer.RollLine;
import cn.micropower.powerlist.view.directory.UnitAnswer.UnitLine;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the live tables of the directory. */
record DirectoryQueries(JdbcClient jdbc, Views views) {
  private static final String UNIT =
      "select unit, kind, code, name_zh, name_en, parent, effective_from from %s where ";

  /** The unit with its posts and rolls, if it is registered. */
  Optional<UnitAnswer> unit(UnitId id) {
    var tables = views.live(DirectoryView.NAME);
    return jdbc.sql((UNIT + "unit = :unit").formatted(tables.name("unit")))
        .param("unit", id.value())
        .query(UnitLine.class)
        .optional()
        .map(unit -> UnitAnswer.of(unit, posts(id, tables), rolls(id, tables)));
  }

  /** The units directly below, by code. */
  List<UnitLine> below(UnitId parent) {
    return jdbc.sql(
            (UNIT + "parent = :parent order by code, unit")
                .formatted(views.live(DirectoryView.NAME).name("unit")))
        .param("parent", parent.value())
        .query(UnitLine.class)
        .list();
  }

  private List<PostLine> posts(UnitId unit, ViewTables tables) {
    return jdbc.sql(
            "select post, role, person, name, since from %s where unit = :unit order by post"
                .formatted(tables.name("post")))
        .param("unit", unit.value())
        .query(PostLine.class)
        .list();
  }

  private List<RollLine> rolls(UnitId unit, ViewTables tables) {
    return jdbc.sql(
            """
            select distinct on (body, as_of) body, size, as_of from %s where unit = :unit
            order by body, as_of, leaf_index desc
            """
                .formatted(tables.name("roll")))
        .param("unit", unit.value())
        .query(RollLine.class)
        .list();
  }
}
