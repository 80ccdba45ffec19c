package cn.micropower.contracts.rule;

/**
 * 份额 — a share of people that must be reached, or exceeded, in whole people and exact arithmetic.
 *
 * @param base whom the share is counted from
 * @param numerator positive, at most the denominator
 * @param denominator positive
 */
public record Threshold(Base base, int numerator, int denominator, Comparison comparison)
    implements Figure {

  public Threshold {
    if (numerator < 1 || denominator < numerator) {
      throw new IllegalArgumentException("a share lies between nothing and the whole");
    }
    if (numerator == denominator && comparison == Comparison.MORE_THAN) {
      throw new IllegalArgumentException("nobody can be more than all");
    }
  }

  /** Returns the smallest number of people that meets the share of that many. */
  public int required(int people) {
    long share = (long) people * numerator;
    return Math.toIntExact(
        switch (comparison) {
          case AT_LEAST -> Math.ceilDiv(share, (long) denominator);
          case MORE_THAN -> Math.floorDiv(share, (long) denominator) + 1;
        });
  }

  /** Whom a share is counted from. */
  public enum Base {
    /** Everyone on the roll. */
    ALL,
    /** Those who came. */
    PRESENT
  }

  /** Whether the share itself is enough. */
  public enum Comparison {
    AT_LEAST,
    MORE_THAN
  }
}
