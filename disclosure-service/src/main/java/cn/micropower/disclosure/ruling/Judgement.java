package cn.micropower.disclosure.ruling;

import cn.micropower.contracts.id.RulePackId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured against what, by which version of which pack. It goes into events and refusals,
 * so that a decision can be re-counted years later.
 *
 * @param required days, at least
 * @param actual days
 */
public record Judgement(
    String key,
    RulePackId pack,
    int version,
    int required,
    int actual,
    Force force,
    Verdict verdict) {

  /** Whether the rule is met. */
  public enum Verdict {
    MET,
    NOT_MET
  }

  /** Returns the judgement of a number of days that must at least pass. */
  public static Judgement of(Ruling ruling, int actual) {
    return new Judgement(
        ruling.key(),
        ruling.pack(),
        ruling.version(),
        ruling.days(),
        actual,
        ruling.force(),
        actual >= ruling.days() ? Verdict.MET : Verdict.NOT_MET);
  }

  /** Whether the rule is not met and may refuse. */
  public boolean refuses() {
    return verdict == Verdict.NOT_MET && force == Force.BLOCK;
  }

  /** The figures by name, as a refusal records them. */
  public Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("key", key);
    figures.put("pack", pack.value());
    figures.put("version", version);
    figures.put("required", required);
    figures.put("actual", actual);
    figures.put("force", force.name());
    figures.put("verdict", verdict.name());
    return figures;
  }
}
