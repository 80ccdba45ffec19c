package cn.micropower.supervision.view.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * 因果之序 — what caused something stands before it; within one ledger its order holds; what is left
 * open the time decides. The same lines always come out in the same order.
 */
final class Causal {
  private static final Comparator<TrailLine> TIE =
      Comparator.comparing(TrailLine::recordedAt)
          .thenComparing(TrailLine::source)
          .thenComparingLong(TrailLine::leaf);

  private final List<TrailLine> lines;
  private final Map<TrailLine, List<TrailLine>> after = new HashMap<>();
  private final Map<TrailLine, Integer> waitsFor = new HashMap<>();

  private Causal(List<TrailLine> lines) {
    this.lines = lines.stream().sorted(TIE).toList();
    this.lines.forEach(line -> waitsFor.put(line, 0));
  }

  /** Returns the lines in causal order. */
  static List<TrailLine> order(List<TrailLine> lines) {
    var causal = new Causal(lines);
    causal.followLedgers();
    causal.followCauses();
    return causal.ordered();
  }

  private void followLedgers() {
    var last = new HashMap<String, TrailLine>();
    lines.stream()
        .sorted(Comparator.comparingLong(TrailLine::leaf))
        .forEach(
            line -> {
              var before = last.put(line.source(), line);
              if (before != null) {
                follows(before, line);
              }
            });
  }

  private void followCauses() {
    var byEvent = new HashMap<String, TrailLine>();
    lines.forEach(line -> byEvent.put(line.event(), line));
    for (var line : lines) {
      var cause = line.causation() == null ? null : byEvent.get(line.causation());
      if (cause != null && !cause.equals(line)) {
        follows(cause, line);
      }
    }
  }

  private void follows(TrailLine before, TrailLine line) {
    after.computeIfAbsent(before, _ -> new ArrayList<>()).add(line);
    waitsFor.merge(line, 1, Integer::sum);
  }

  private List<TrailLine> ordered() {
    var ready = new PriorityQueue<>(TIE);
    lines.stream().filter(line -> waitsFor.getOrDefault(line, 0) == 0).forEach(ready::add);
    var ordered = new ArrayList<TrailLine>();
    while (!ready.isEmpty()) {
      var line = ready.remove();
      ordered.add(line);
      for (var next : after.getOrDefault(line, List.of())) {
        if (waitsFor.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return ordered;
  }
}
