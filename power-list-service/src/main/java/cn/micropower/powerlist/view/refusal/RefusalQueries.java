package cn.micropower.powerlist.view.refusal;

import cn.micropower.contracts.id.RefusalId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the live tables about refusals. One whose actor has no place is not there for anybody. */
record RefusalQueries(JdbcClient jdbc, JsonMapper json, Views views) {
  private static final String PLACED = "select * from %s where place is not null and ";

  /** The refusal, if the view has it and knows where it belongs. */
  Optional<Found> named(RefusalId id) {
    return jdbc.sql((PLACED + "refusal = :id").formatted(table()))
        .param("id", id.value())
        .query((row, _) -> found(row))
        .optional();
  }

  /**
   * A page of what was refused to those acting for, or aiming at, a unit or one below it, the
   * latest first.
   *
   * @param before only those recorded before that leaf
   */
  List<Found> of(UnitId unit, long before, int limit) {
    var page =
        "place @> string_to_array(:unit, ' ') and leaf_index < :before"
            + " order by leaf_index desc limit :limit";
    return jdbc.sql((PLACED + page).formatted(table()))
        .param("unit", unit.value())
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> found(row))
        .list();
  }

  private Found found(ResultSet row) throws SQLException {
    var place = place(row);
    var answer =
        RefusalAnswer.of(
            json.readValue(row.getString("told"), RefusalRecorded.class),
            row.getLong("leaf_index"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            new RefusalAnswer.Who(
                row.getString("person"),
                row.getString("post"),
                row.getString("role"),
                place.unit().value()));
    return new Found(place, answer);
  }

  private static UnitPath place(ResultSet row) throws SQLException {
    var units = (String[]) row.getArray("place").getArray();
    return new UnitPath(Stream.of(units).map(UnitId::new).toList());
  }

  private String table() {
    return views.live(RefusalView.NAME).name("refusal");
  }

  /** A refusal and the place of the unit for which the refused person acted. */
  record Found(UnitPath place, RefusalAnswer answer) {}
}
