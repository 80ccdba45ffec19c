package cn.micropower.powerlist.rulepack;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.powerlist.edition.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published version of one unit's rules.
 *
 * @param version counts from 1
 * @param effectiveFrom the first day on which it judges
 */
public record RulePack(RulePackId id, int version, LocalDate effectiveFrom, List<Entry> entries)
    implements Edition {

  public RulePack {
    entries = List.copyOf(entries);
  }

  /** The rule of that key, if the pack has it. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
