package cn.micropower.powerlist.rulepack;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source;

/** A rule in force: its number, its source, and the version of the pack that it comes from. */
public record Ruling<F extends Figure>(
    String key, Sentence name, F figure, Force force, Source source, RulePackId pack, int version) {

  static <F extends Figure> Ruling<F> of(RulePack pack, Entry entry, F figure) {
    return new Ruling<>(
        entry.key(),
        entry.name(),
        figure,
        entry.force(),
        entry.source(),
        pack.id(),
        pack.version());
  }
}
