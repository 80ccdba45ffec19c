package cn.micropower.platform.replica;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.contracts.rule.Times;
import cn.micropower.platform.inbox.Refill;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules as policies and doors look them up, as far as they have arrived: by the name that a
 * fact gives, or, where a service asks for itself, as they stand on a day.
 */
public final class RulePacks {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Refill refill;

  RulePacks(JdbcClient jdbc, JsonMapper json, Refill refill) {
    this.jdbc = jdbc;
    this.refill = refill;
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** The share that judges the unit on a day, by the nearest pack up the tree that has one. */
  public Optional<Ruling<Threshold>> threshold(UnitPath place, String key, LocalDate day) {
    return inForce(place, key, day, Kind.THRESHOLD);
  }

  /** The days that judge the unit on a day, by the nearest pack up the tree that has some. */
  public Optional<Ruling<Days>> days(UnitPath place, String key, LocalDate day) {
    return inForce(place, key, day, Kind.DAYS);
  }

  /** The times that judge the unit on a day, by the nearest pack up the tree that has some. */
  public Optional<Ruling<Times>> times(UnitPath place, String key, LocalDate day) {
    return inForce(place, key, day, Kind.TIMES);
  }

  /**
   * The days that a fact names; where it names no pack, for none had such a rule then, the first
   * that the district published since. Empty if that has not arrived.
   */
  public Optional<Ruling<Days>> days(UnitPath place, RuleReference rule) {
    var pack = rule.pack();
    return pack == null ? first(place, rule.key()) : published(pack, rule);
  }

  /**
   * In force is the highest version that has taken effect; a later one may correct it. While packs
   * are filled in again it may not be here yet, and nobody is told an older one.
   */
  private <F extends Figure> Optional<Ruling<F>> inForce(
      UnitPath place, String key, LocalDate day, Kind<F> kind) {
    refill.mustBeOver(RulePackReplica.class);
    var rows =
        jdbc.sql(
                """
                select pack, version, rule
                from unnest(string_to_array(:place, ' ')) with ordinality as held (unit, depth)
                cross join lateral (
                    select pack, version from replica_rule_pack
                    where replica_rule_pack.unit = held.unit and effective_from <= :day
                    order by version desc limit 1) as in_force
                join replica_rule using (pack, version)
                where key = :key order by depth desc
                """)
            .param("place", place.text())
            .param("day", day)
            .param("key", key);
    return first(rows, kind);
  }

  private Optional<Ruling<Days>> published(RulePackId pack, RuleReference rule) {
    var rows =
        jdbc.sql(
                """
                select pack, version, rule from replica_rule
                where pack = :pack and version = :version and key = :key
                """)
            .param("pack", pack.value())
            .param("version", rule.version())
            .param("key", rule.key());
    return first(rows, Kind.DAYS);
  }

  private Optional<Ruling<Days>> first(UnitPath place, String key) {
    var rows =
        jdbc.sql(
                """
                select pack, version, rule
                from replica_rule join replica_rule_pack using (pack, version)
                where unit = :district and key = :key order by version
                """)
            .param("district", place.district().value())
            .param("key", key);
    return first(rows, Kind.DAYS);
  }

  private <F extends Figure> Optional<Ruling<F>> first(StatementSpec rows, Kind<F> kind) {
    return rows.query((row, _) -> ruling(row, kind)).list().stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A rule of another kind is no rule. */
  private <F extends Figure> Optional<Ruling<F>> ruling(ResultSet row, Kind<F> kind)
      throws SQLException {
    var rule = json.readValue(row.getString("rule"), PublishedRule.class);
    var pack = new RulePackId(row.getString("pack"));
    return rule.type().equals(kind.type())
        ? Optional.of(
            new Ruling<>(
                rule.key(),
                pack,
                row.getInt("version"),
                json.convertValue(rule.value(), kind.figure()),
                rule.force()))
        : Optional.empty();
  }

  /** A kind of figure, by the name that stands beside it. */
  private record Kind<F extends Figure>(String type, Class<F> figure) {
    static final Kind<Threshold> THRESHOLD = new Kind<>(Figure.THRESHOLD, Threshold.class);
    static final Kind<Days> DAYS = new Kind<>(Figure.DAYS, Days.class);
    static final Kind<Times> TIMES = new Kind<>(Figure.TIMES, Times.class);
  }
}
