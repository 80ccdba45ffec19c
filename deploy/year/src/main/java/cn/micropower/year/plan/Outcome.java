package cn.micropower.year.plan;

/**
 * What is to come of an act.
 *
 * @param refusal the rule that refuses it; empty where it is granted
 */
public record Outcome(String refusal) {
  static final Outcome GRANTED = new Outcome("");

  static Outcome refused(String rule) {
    return new Outcome(rule);
  }

  public boolean granted() {
    return refusal.isEmpty();
  }
}
