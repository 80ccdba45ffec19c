package cn.micropower.powerlist.rulepack.book;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.powerlist.rulepack.Entry;
import java.time.LocalDate;
import java.util.List;

/** What can happen to a unit's rules. */
public sealed interface RulePackEvent {

  RulePackId pack();

  /** 规则包已公布 — from that day on these rules judge, all of them written out. */
  @Stored(name = "rule-pack.published")
  record RulePackPublished(
      RulePackId pack, UnitPath place, int version, LocalDate effectiveFrom, List<Entry> entries)
      implements RulePackEvent {}
}
