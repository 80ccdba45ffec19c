package cn.micropower.disclosure.replica;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.disclosure.ruling.Force;
import cn.micropower.disclosure.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
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
   * The pack that judges a place on a day, its district's: the highest version that has taken
   * effect; empty if none has arrived.
   */
  public Optional<PackInForce> inForce(UnitPath place, LocalDate day) {
    return jdbc.sql(
            """
            select pack, version from replica_rule_pack
            where unit = :district and effective_from <= :day order by version desc limit 1
            """)
        .param("district", place.district().value())
        .param("day", day)
        .query(Version.class)
        .optional()
        .map(version -> new PackInForce(rulings(version)));
  }

  private List<Ruling> rulings(Version version) {
    return jdbc.sql(
            "select key, days, force from replica_rule where pack = :pack and version = :version")
        .param("pack", version.pack())
        .param("version", version.version())
        .query(
            (row, _) ->
                new Ruling(
                    row.getString("key"),
                    new RulePackId(version.pack()),
                    version.version(),
                    row.getInt("days"),
                    Force.valueOf(row.getString("force"))))
        .list();
  }

  private record Version(String pack, int version) {}

  /** One version of one pack, in force. */
  public record PackInForce(List<Ruling> rulings) {

    public PackInForce {
      rulings = List.copyOf(rulings);
    }

    /** The days that the key stands for, if the pack has it. */
    public Optional<Ruling> days(String key) {
      return rulings.stream().filter(ruling -> ruling.key().equals(key)).findFirst();
    }
  }
}
