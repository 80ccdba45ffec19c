package cn.micropower.contracts.rule;

/**
 * 天数 — a number of days: those that must at least pass, or those within which something must be
 * done.
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
