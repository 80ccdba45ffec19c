package cn.micropower.disclosure.view.briefing;

import cn.micropower.contracts.id.BriefingId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the live table of the briefings. */
record BriefingQueries(JdbcClient jdbc, JsonMapper json, Views views) {

  /** A briefing and where the fact of it stands in the ledger. */
  record Line(long leaf, BriefingAnswer answer) {}

  /** The briefing, if the view has it. */
  Optional<BriefingAnswer> named(BriefingId briefing) {
    return jdbc.sql("select * from %s where briefing = :briefing".formatted(table()))
        .param("briefing", briefing.value())
        .query((row, _) -> line(row).answer())
        .optional();
  }

  /** A page of the briefings of a unit and the units below it, the latest first. */
  List<Line> of(UnitId unit, long before, int limit) {
    return jdbc.sql(
            """
            select * from %s
            where place @> string_to_array(:unit, ' ') and leaf_index < :before
            order by leaf_index desc limit :limit
            """
                .formatted(table()))
        .param("unit", unit.value())
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> line(row))
        .list();
  }

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong("leaf_index"), json.readValue(row.getString("answer"), BriefingAnswer.class));
  }

  private String table() {
    return views.live(BriefingView.NAME).name("briefing");
  }
}
