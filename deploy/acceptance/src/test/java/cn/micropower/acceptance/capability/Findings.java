package cn.micropower.acceptance.capability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the tests of each capability ended. */
final class Findings {
  /** How one test ended; a planned test that never ran proves nothing. */
  enum Outcome {
    NOT_RUN,
    PASSED,
    FAILED
  }

  private final Map<String, Map<String, Outcome>> outcomes = new TreeMap<>();

  /** Notes that a test of the capability stands in the plan. */
  void planned(String capability, String test) {
    of(capability).putIfAbsent(test, Outcome.NOT_RUN);
  }

  /** Notes how a test ended; what failed once stays failed. */
  void ended(String capability, String test, boolean well) {
    of(capability)
        .merge(
            test,
            well ? Outcome.PASSED : Outcome.FAILED,
            (before, now) -> before == Outcome.FAILED ? before : now);
  }

  /** The capabilities that have tests. */
  Set<String> capabilities() {
    return outcomes.keySet();
  }

  /** The tests of a capability by name. */
  Map<String, Outcome> of(String capability) {
    return outcomes.computeIfAbsent(capability, _ -> new LinkedHashMap<>());
  }

  /** Whether there are tests of the capability and all of them passed. */
  boolean isProven(String capability) {
    var tests = outcomes.getOrDefault(capability, Map.of());
    return !tests.isEmpty()
        && tests.values().stream().allMatch(outcome -> outcome == Outcome.PASSED);
  }

  boolean isEmpty() {
    return outcomes.isEmpty();
  }
}
