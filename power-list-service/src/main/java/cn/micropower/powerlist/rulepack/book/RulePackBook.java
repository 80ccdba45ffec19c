package cn.micropower.powerlist.rulepack.book;

import static cn.micropower.powerlist.rulepack.book.RulePackRule.KIND_OF_FIGURE_DIFFERS;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.NO_CURRENT_PACK;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.PACK_REACHES_BACK;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.QUORUM_AND_MAJORITY_BLOCK;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.QUORUM_COUNTS_EVERYONE;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.RULE_CHANGED_TWICE;
import static cn.micropower.powerlist.rulepack.book.RulePackRule.RULE_UNKNOWN;

import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Threshold;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.edition.Editions;
import cn.micropower.powerlist.rulepack.Entry;
import cn.micropower.powerlist.rulepack.RulePack;
import cn.micropower.powerlist.rulepack.book.RulePackEvent.RulePackPublished;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All versions of one unit's rules. */
public record RulePackBook(Editions<RulePack> packs) {
  public static final RulePackBook EMPTY = new RulePackBook(Editions.none());

  /** Decides a publication. */
  RulePackPublished decide(PublishRulePack command) {
    mustNotReachBack(command);
    var entries = new LinkedHashMap<String, Entry>();
    base(command.basis()).forEach(entry -> entries.put(entry.key(), entry));
    mustChangeOnce(command.changes());
    command.changes().forEach(change -> apply(change, entries));
    entries.values().forEach(RulePackBook::mustStandFirm);
    return new RulePackPublished(
        command.pack(),
        command.place(),
        packs.nextVersion(),
        command.effectiveFrom(),
        List.copyOf(entries.values()));
  }

  /** Returns the book after the event. */
  public RulePackBook evolve(RulePackEvent event) {
    return switch (event) {
      case RulePackPublished(var id, _, var version, var effectiveFrom, var entries) ->
          new RulePackBook(packs.and(new RulePack(id, version, effectiveFrom, entries)));
    };
  }

  private List<Entry> base(Basis basis) {
    return switch (basis) {
      case Basis.Reference(var entries) -> entries;
      case Basis.Current() ->
          packs.latest().map(RulePack::entries).orElseThrow(() -> new Refused(NO_CURRENT_PACK));
    };
  }

  private void mustNotReachBack(PublishRulePack command) {
    packs
        .earliest(command.today())
        .filter(command.effectiveFrom()::isBefore)
        .ifPresent(
            earliest -> {
              throw new Refused(PACK_REACHES_BACK, earliest);
            });
  }

  private static void mustChangeOnce(List<EntryChange> changes) {
    var seen = new HashSet<String>();
    for (var change : changes) {
      if (!seen.add(change.key())) {
        throw new Refused(RULE_CHANGED_TWICE, change.key());
      }
    }
  }

  private static void apply(EntryChange change, Map<String, Entry> entries) {
    var before = entries.get(change.key());
    if (before == null) {
      throw new Refused(RULE_UNKNOWN, change.key());
    }
    if (before.value().getClass() != change.value().getClass()) {
      throw new Refused(KIND_OF_FIGURE_DIFFERS, before.name().zh(), before.name().en());
    }
    entries.put(change.key(), change.applyTo(before));
  }

  /** A quorum out of those present would always be met; one that only warns would bind nobody. */
  private static void mustStandFirm(Entry entry) {
    if (entry.saysWhoAttends()
        && entry.value() instanceof Threshold(var base, _, _, _)
        && base != Threshold.Base.ALL) {
      throw new Refused(QUORUM_COUNTS_EVERYONE, entry.name().zh(), entry.name().en());
    }
    if ((entry.saysWhoAttends() || entry.saysWhoApproves()) && entry.force() != Force.BLOCK) {
      throw new Refused(QUORUM_AND_MAJORITY_BLOCK, entry.name().zh(), entry.name().en());
    }
  }
}
