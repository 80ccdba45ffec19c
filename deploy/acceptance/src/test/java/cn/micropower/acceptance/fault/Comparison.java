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
record Comparison(List<String> lost, List<String> doubled, List<String> unasked) {
  static final Comparison EQUAL = new Comparison(List.of(), List.of(), List.of());

  static Comparison of(List<String> confirmed, List<String> wanted, List<String> facts) {
    var there = new HashSet<>(facts);
    var once = new HashSet<String>();
    var asked = new HashSet<>(wanted);
    return new Comparison(
        confirmed.stream().filter(mark -> !there.contains(mark)).toList(),
        facts.stream().filter(mark -> !once.add(mark)).toList(),
        facts.stream().filter(mark -> !asked.contains(mark)).toList());
  }
}
