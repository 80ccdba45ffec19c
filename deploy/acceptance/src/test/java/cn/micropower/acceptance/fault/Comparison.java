package cn.micropower.acceptance.fault;

import java.util.HashSet;
import java.util.List;

/**
 * Intents beside facts.
 *
 * @param lost wanted and confirmed, but not there
 * @param doubled there more than once
 * @param unasked there, but never wanted
 */
public record Comparison(List<String> lost, List<String> doubled, List<String> unasked) {
  public static final Comparison EQUAL = new Comparison(List.of(), List.of(), List.of());

  /** Compares what was confirmed and what was wanted with what is there. */
  public static Comparison of(List<String> confirmed, List<String> wanted, List<String> facts) {
    var there = new HashSet<>(facts);
    var once = new HashSet<String>();
    var asked = new HashSet<>(wanted);
    return new Comparison(
        confirmed.stream().filter(mark -> !there.contains(mark)).toList(),
        facts.stream().filter(mark -> !once.add(mark)).toList(),
        facts.stream().filter(mark -> !asked.contains(mark)).toList());
  }
}
