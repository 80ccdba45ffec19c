package cn.micropower.contracts.rule;

/**
 * 次数 — how many times something must happen, for example one after the other.
 *
 * @param times at least 1
 */
public record Times(int times) implements Figure {
  public Times {
    if (times < 1) {
      throw new IllegalArgumentException("what counts happens at least once");
    }
  }
}
