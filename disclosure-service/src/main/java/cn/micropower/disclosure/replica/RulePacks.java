package cn.micropower.disclosure.replica;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rule packs as policies look them up. */
@Component
public final class RulePacks {
  private final JdbcClient jdbc;

  RulePacks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The rule that a fact names; where it names none, for no pack had one then, the first that the
   * district published since. Empty if that has not arrived.
   */
  public Optional<Ruling<Days>> ruling(UnitPath place, RuleReference rule) {
    return rule.pack() == null ? first(place, rule.key()) : published(rule);
  }

  private Optional<Ruling<Days>> published(RuleReference rule) {
    return jdbc.sql(
            """
            select key, pack, version, days, force from replica_rule
            where pack = :pack and version = :version and key = :key
            """)
        .param("pack", Objects.requireNonNull(rule.pack()).value())
        .param("version", rule.version())
        .param("key", rule.key())
        .query(RulePacks::ruling)
        .optional();
  }

  private Optional<Ruling<Days>> first(UnitPath place, String key) {
    return jdbc.sql(
            """
            select key, pack, version, days, force
            from replica_rule join replica_rule_pack using (pack, version)
            where unit = :district and key = :key order by version limit 1
            """)
        .param("district", place.district().value())
        .param("key", key)
        .query(RulePacks::ruling)
        .optional();
  }

  private static Ruling<Days> ruling(ResultSet row, int ignored) throws SQLException {
    return new Ruling<>(
        row.getString("key"),
        new RulePackId(row.getString("pack")),
        row.getInt("version"),
        new Days(row.getInt("days")),
        Force.valueOf(row.getString("force")));
  }
}
