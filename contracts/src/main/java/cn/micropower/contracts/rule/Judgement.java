package cn.micropower.contracts.rule;

import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.rule.Threshold.Base;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 规则判定 — what was measured against what, by which version of which pack. It goes into events and
 * refusals, so that a decision can be re-counted years later.
 *
 * @param base whom a share was counted from; null for days and times
 * @param baseSize how many those were; null for days and times
 * @param required people, days or times, at least
 * @param actual people, days or times
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Judgement(
    String key,
    RulePackId pack,
    int version,
    @Nullable Base base,
    @Nullable Integer baseSize,
    int required,
    int actual,
    Force force,
    Verdict verdict) {

  /** Whether the rule is met. */
  public enum Verdict {
    MET,
    NOT_MET
  }

  /** Returns the judgement of a share, out of all on the roll or of those who came. */
  public static Judgement of(Ruling<Threshold> ruling, int all, int present, int actual) {
    var base = ruling.figure().base();
    int people =
        switch (base) {
          case ALL -> all;
          case PRESENT -> present;
        };
    return of(ruling, base, people, ruling.figure().required(people), actual);
  }

  /** Returns the judgement of a number of days. */
  public static Judgement ofDays(Ruling<Days> ruling, int actual) {
    return of(ruling, null, null, ruling.figure().days(), actual);
  }

  /** Returns the judgement of how often something happened. */
  public static Judgement ofTimes(Ruling<Times> ruling, int actual) {
    return of(ruling, null, null, ruling.figure().times(), actual);
  }

  public boolean met() {
    return verdict == Verdict.MET;
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
    if (base != null && baseSize != null) {
      figures.put("base", base.name());
      figures.put("baseSize", baseSize);
    }
    figures.put("required", required);
    figures.put("actual", actual);
    figures.put("force", force.name());
    figures.put("verdict", verdict.name());
    return figures;
  }

  private static Judgement of(
      Ruling<?> ruling, @Nullable Base base, @Nullable Integer baseSize, int required, int actual) {
    return new Judgement(
        ruling.key(),
        ruling.pack(),
        ruling.version(),
        base,
        baseSize,
        required,
        actual,
        ruling.force(),
        actual >= required ? Verdict.MET : Verdict.NOT_MET);
  }
}
