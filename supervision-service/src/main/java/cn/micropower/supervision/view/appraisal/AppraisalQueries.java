package cn.micropower.supervision.view.appraisal;

import cn.micropower.contracts.id.AppraisalId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Asks the live table of the appraisals. */
record AppraisalQueries(JdbcClient jdbc, JsonMapper json, Views views) {

  /**
   * One of the appraisals.
   *
   * @param leaf where the fact that opened it stands in the ledger
   */
  record Line(long leaf, long version, AppraisalAnswer answer) {}

  /** The appraisal, if the view has it. */
  Optional<Line> named(AppraisalId appraisal) {
    return jdbc.sql("select * from %s where appraisal = :appraisal".formatted(table()))
        .param("appraisal", appraisal.value())
        .query((row, _) -> line(row))
        .optional();
  }

  /**
   * A page of the appraisals of a unit and the units below it, the latest first.
   *
   * @param state of those that stand so; null for all
   */
  List<Line> of(UnitId unit, @Nullable AppraisalState state, long before, int limit) {
    return jdbc.sql(
            """
            select * from %s
            where place @> string_to_array(:unit, ' ') and leaf_index < :before
              and (cast(:state as text) is null or answer ->> 'state' = :state)
            order by leaf_index desc limit :limit
            """
                .formatted(table()))
        .param("unit", unit.value())
        .param("state", state == null ? null : state.name())
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> line(row))
        .list();
  }

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong("leaf_index"),
        row.getLong("version"),
        json.readValue(row.getString("answer"), AppraisalAnswer.class));
  }

  private String table() {
    return views.live(AppraisalView.NAME).name("appraisal");
  }
}
