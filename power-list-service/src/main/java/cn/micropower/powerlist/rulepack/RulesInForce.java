package cn.micropower.powerlist.rulepack;

import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Figure;
import cn.micropower.contracts.rule.RuleReference;
import cn.micropower.contracts.rule.Threshold;
import java.util.List;
import java.util.Optional;

/**
 * The packs that judge one unit on one day. A rule is taken from the nearest unit up the tree that
 * has it, so a village may be stricter than its district in one rule and follow it in the others.
 *
 * @param nearestFirst from the unit itself up to its district
 */
public record RulesInForce(List<RulePack> nearestFirst) {

  public RulesInForce {
    nearestFirst = List.copyOf(nearestFirst);
  }

  /** The share that the key stands for, if a pack has it. */
  public Optional<RuleInForce<Threshold>> threshold(String key) {
    return ruling(key, Threshold.class);
  }

  /** The days that the key stands for, if a pack has it. */
  public Optional<RuleInForce<Days>> days(String key) {
    return ruling(key, Days.class);
  }

  /** Which rule stands for those days today, by its pack's name and version. */
  public RuleReference daysOf(String key) {
    return daysIfAny(key).orElseGet(() -> new RuleReference(key, null, 0));
  }

  /** The same, but nothing at all where no pack has such a rule: then nothing is judged by it. */
  public Optional<RuleReference> daysIfAny(String key) {
    return days(key)
        .map(RuleInForce::ruling)
        .map(ruling -> new RuleReference(key, ruling.pack(), ruling.version()));
  }

  private <F extends Figure> Optional<RuleInForce<F>> ruling(String key, Class<F> kind) {
    return nearestFirst.stream()
        .flatMap(
            pack ->
                pack
                    .entry(key)
                    .filter(entry -> kind.isInstance(entry.value()))
                    .map(entry -> RuleInForce.of(pack, entry, kind.cast(entry.value())))
                    .stream())
        .findFirst();
  }
}
