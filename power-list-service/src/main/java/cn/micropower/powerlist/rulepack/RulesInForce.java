package cn.micropower.powerlist.rulepack;

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
  public Optional<Ruling<Threshold>> threshold(String key) {
    return ruling(key, Threshold.class);
  }

  /** The days that the key stands for, if a pack has it. */
  public Optional<Ruling<Days>> days(String key) {
    return ruling(key, Days.class);
  }

  /** Which rule stands for those days today, by its pack's name and version. */
  public Reference daysOf(String key) {
    return days(key)
        .map(ruling -> new Reference(key, ruling.pack(), ruling.version()))
        .orElseGet(() -> new Reference(key, null, 0));
  }

  private <F extends Figure> Optional<Ruling<F>> ruling(String key, Class<F> kind) {
    return nearestFirst.stream()
        .flatMap(
            pack ->
                pack
                    .entry(key)
                    .filter(entry -> kind.isInstance(entry.value()))
                    .map(entry -> Ruling.of(pack, entry, kind.cast(entry.value())))
                    .stream())
        .findFirst();
  }
}
