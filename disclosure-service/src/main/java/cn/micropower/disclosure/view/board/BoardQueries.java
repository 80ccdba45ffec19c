package cn.micropower.disclosure.view.board;

import cn.micropower.contracts.id.DutyId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.disclosure.duty.DutyEvent.DisclosurePosted;
import cn.micropower.disclosure.duty.DutyEvent.DutyOpened;
import cn.micropower.platform.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the live tables of the board. */
record BoardQueries(JdbcClient jdbc, JsonMapper json, Views views) {

  /** The duty, if the view has it. */
  Optional<BoardLine> named(DutyId duty) {
    return jdbc.sql("select * from %s where duty = :duty".formatted(table()))
        .param("duty", duty.value())
        .query((row, _) -> line(row))
        .optional();
  }

  /**
   * A page of the duties of a unit and the units below it, the latest first.
   *
   * @param state only those that stand so; null for all
   * @param before only those opened before that leaf
   */
  List<BoardLine> of(UnitId unit, @Nullable DutyState state, long before, int limit) {
    return jdbc.sql(
            """
            select * from %s
            where place @> string_to_array(:unit, ' ') and leaf_index < :before and %s
            order by leaf_index desc limit :limit
            """
                .formatted(table(), state == null ? "true" : state.condition()))
        .param("unit", unit.value())
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> line(row))
        .list();
  }

  private BoardLine line(ResultSet row) throws SQLException {
    var posted = row.getString("posted");
    return new BoardLine(
        row.getLong("leaf_index"),
        row.getLong("version"),
        json.readValue(row.getString("opened"), DutyOpened.class),
        posted == null ? null : json.readValue(posted, DisclosurePosted.class),
        row.getBoolean("overdue"),
        row.getBoolean("ended"));
  }

  private String table() {
    return views.live(BoardView.NAME).name("duty");
  }
}
