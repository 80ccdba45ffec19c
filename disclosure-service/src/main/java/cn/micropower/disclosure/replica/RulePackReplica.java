package cn.micropower.disclosure.replica;

import cn.micropower.contracts.powerlist.PowerListFact.PublishedRule;
import cn.micropower.contracts.powerlist.PowerListFact.RulePackPublished;
import cn.micropower.contracts.rule.Days;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.Replica;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over every version of every rule pack, with those of its rules that are days. */
@Component
final class RulePackReplica implements Replica<RulePackPublished> {
  private final JdbcClient jdbc;

  RulePackReplica(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    for (var rule : fact.rules()) {
      if (rule.value() instanceof Days(var days)) {
        add(fact, rule, days);
      }
    }
  }

  private void add(RulePackPublished fact, PublishedRule rule, int days) {
    jdbc.sql(
            """
            insert into replica_rule (pack, version, key, days, force)
            values (:pack, :version, :key, :days, :force) on conflict do nothing
            """)
        .param("pack", fact.pack().value())
        .param("version", fact.version())
        .param("key", rule.key())
        .param("days", days)
        .param("force", rule.force().name())
        .update();
  }
}
