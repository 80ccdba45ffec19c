package cn.micropower.powerlist.rulepack;

import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.Ruling;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.source.Source;

/** A rule in force, what it is called, and the law or practice that it comes from. */
public record RuleInForce<F extends Figure>(Ruling<F> ruling, Sentence name, Source source) {

  static <F extends Figure> RuleInForce<F> of(RulePack pack, Entry entry, F figure) {
    var ruling = new Ruling<>(entry.key(), pack.id(), pack.version(), figure, entry.force());
    return new RuleInForce<>(ruling, entry.name(), entry.source());
  }
}
