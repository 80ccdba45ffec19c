package cn.micropower.platform.rule;

import java.util.Map;

/**
 * A valid attempt that a rule refuses. It is recorded as a fact before the caller is answered, so
 * it must name office-holders at most, never villagers.
 */
public final class Refused extends RuntimeException {
  private final transient Rule rule;
  private final transient Sentence sentence;
  private final transient String law;
  private final transient Map<String, Object> judgement;

  public Refused(Rule rule, Object... values) {
    this(rule, Map.of(), values);
  }

  /**
   * @param judgement what was measured against what, by which version of which rule pack
   */
  public Refused(Rule rule, Map<String, Object> judgement, Object... values) {
    this(rule, rule.law(), judgement, values);
  }

  /**
   * @param law what the rule rests on in this case, where that is data too
   */
  public Refused(Rule rule, String law, Map<String, Object> judgement, Object... values) {
    super(rule.name(), null, false, false);
    this.law = law;
    this.rule = rule;
    this.sentence = rule.sentence().with(values);
    this.judgement = Map.copyOf(judgement);
  }

  public Rule rule() {
    return rule;
  }

  /** The rule's sentence with the figures of this case. */
  public Sentence sentence() {
    return sentence;
  }

  /** The article, or the published rule, that this refusal rests on. */
  public String law() {
    return law;
  }

  /** The figures behind the refusal; empty when the rule has none. */
  public Map<String, Object> judgement() {
    return judgement;
  }
}
