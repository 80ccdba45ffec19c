package cn.micropower.supervision.view.trail;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Declined;
import cn.micropower.supervision.replica.TrailParts;
import cn.micropower.supervision.view.trail.TrailLine.Doer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the lines of one exercise, as far as that reader may know them. */
@Component
final class TrailQueries {
  private static final TypeReference<List<Map<String, Object>>> JUDGEMENTS =
      new TypeReference<>() {};
  private static final TypeReference<Map<String, Object>> FACT = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TrailParts parts;
  private final TransactionTemplate oneSnapshot;

  TrailQueries(
      JdbcClient jdbc, JsonMapper json, TrailParts parts, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.json = json;
    this.parts = parts;
    this.oneSnapshot = new TransactionTemplate(transactions);
    this.oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.oneSnapshot.setReadOnly(true);
  }

  /**
   * Returns what is asked of the whole trail, all of it in one snapshot.
   *
   * @throws Declined if a part of it is being filled anew
   */
  <T> T ofTheWhole(Supplier<T> asked) {
    return oneSnapshot.execute(
        _ -> {
          parts.mustBeWhole();
          return asked.get();
        });
  }

  /** Where the exercise belongs, if anything was told of it openly. */
  Optional<UnitPath> place(ExerciseId exercise) {
    return jdbc.sql(
            """
            select place from trail_line
            where exercise = :exercise and place is not null and entitled is null limit 1
            """)
        .param("exercise", exercise.value())
        .query((row, _) -> path(row))
        .optional();
  }

  /**
   * The lines, in causal order.
   *
   * @param person who reads; null for the public
   */
  List<TrailLine> of(ExerciseId exercise, @Nullable String person) {
    var lines =
        jdbc.sql(
                """
                with told as (
                    select * from trail_line
                    where exercise = :exercise
                      and (entitled is null or cast(:person as text) = any (entitled)))
                select line.*, name from (
                    select * from told
                    union all
                    select * from trail_line where exercise = '' and handover in (
                        select handover from told where handover is not null)
                    union all
                    select * from trail_line where exercise = '' and handover is null
                      and target in (select aggregate from told where entitled is null)) as line
                left join trail_official on person = actor
                """)
            .param("exercise", exercise.value())
            .param("person", person)
            .query((row, _) -> line(row))
            .list();
    return Causal.order(lines);
  }

  private TrailLine line(ResultSet row) throws SQLException {
    var actor = row.getString("actor");
    var role = row.getString("role");
    return new TrailLine(
        row.getString("source"),
        row.getLong("leaf"),
        row.getString("event"),
        row.getString("causation"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        new Sentence(row.getString("zh"), row.getString("en")),
        actor == null ? null : new Doer(actor, row.getString("name")),
        role,
        role == null ? null : spoken(role),
        row.getString("post"),
        json.readValue(row.getString("judgements"), JUDGEMENTS),
        json.readValue(row.getString("fact"), FACT),
        row.getString("handover"),
        row.getString("exercise").isEmpty() && row.getString("handover") != null);
  }

  private static @Nullable Sentence spoken(String code) {
    return Role.named(code).map(role -> new Sentence(role.zh(), role.en())).orElse(null);
  }

  private static UnitPath path(ResultSet row) throws SQLException {
    var units = (String[]) row.getArray("place").getArray();
    return new UnitPath(Stream.of(units).map(UnitId::new).toList());
  }
}
