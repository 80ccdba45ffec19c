package cn.micropower.year.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * 骰子 — thrown for one purpose: the same seed falls alike on every machine, and one purpose more
 * changes no other.
 */
final class Dice {
  private final Random random;

  private Dice(Random random) {
    this.random = random;
  }

  static Dice of(long seed, String purpose) {
    return new Dice(new Random(31 * seed + purpose.hashCode()));
  }

  /** Returns a number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> List<T> shuffled(List<T> things) {
    var mixed = new ArrayList<>(things);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed);
  }

  /** Returns a sum cut into so many parts, each at least one. */
  List<Integer> cut(int sum, int parts) {
    var sizes = new ArrayList<>(Collections.nCopies(parts, 1));
    for (int left = sum - parts; left > 0; left--) {
      int grown = random.nextInt(parts);
      sizes.set(grown, sizes.get(grown) + 1);
    }
    return List.copyOf(sizes);
  }
}
