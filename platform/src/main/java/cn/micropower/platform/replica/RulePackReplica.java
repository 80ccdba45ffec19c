package cn.micropower.platform.replica;

import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Takes over every version of every rule pack, with all its rules. */
final class RulePackReplica implements Replica<RulePackPublished> {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  RulePackReplica(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Class<RulePackPublished> facts() {
    return RulePackPublished.class;
  }

  @Override
  public List<String> tables() {
    return List.of("replica_rule_pack", "replica_rule");
  }

  @Override
  public void take(RulePackPublished fact, Arrival arrival) {
    jdbc.sql(
            """
            insert into replica_rule_pack (pack, version, unit, effective_from)
            values (:pack, :version, :unit, :from) on conflict do nothing
            """)
        .param("pack", fact.pack().value())
        .param("version", fact.version())
        .param("unit", fact.place().unit().value())
        .param("from", fact.effectiveFrom())
        .update();
    fact.rules().forEach(rule -> add(fact, rule));
  }

  private void add(RulePackPublished fact, PublishedRule rule) {
    jdbc.sql(
            """
            insert into replica_rule (pack, version, key, rule)
            values (:pack, :version, :key, cast(:rule as json)) on conflict do nothing
            """)
        .param("pack", fact.pack().value())
        .param("version", fact.version())
        .param("key", rule.key())
        .param("rule", json.writeValueAsString(rule))
        .update();
  }
}
