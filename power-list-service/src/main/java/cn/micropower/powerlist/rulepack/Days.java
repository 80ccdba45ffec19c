package cn.micropower.powerlist.rulepack;

/**
 * A number of days that must at least pass.
 *
 * @param days calendar days, not negative
 */
public record Days(int days) implements Figure {
  public Days {
    if (days < 0) {
      throw new IllegalArgumentException("days are not negative");
    }
  }
}
