package cn.micropower.supervision.view.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 先后 — which line stands before which.
 *
 * @param after what stands after each line, at once
 */
record Arrows(Map<TrailLine, List<TrailLine>> after) {

  /** One line before another. */
  record Arrow(TrailLine before, TrailLine after) {}

  static Arrows of(Stream<Arrow> arrows) {
    var after = new HashMap<TrailLine, List<TrailLine>>();
    arrows.forEach(
        arrow -> after.computeIfAbsent(arrow.before(), _ -> new ArrayList<>()).add(arrow.after()));
    return new Arrows(after);
  }

  /** Whether one comes from the one line to the other. */
  boolean lead(TrailLine from, TrailLine to) {
    Set<TrailLine> seen = new HashSet<>();
    var next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      var line = next.remove();
      if (line.equals(to)) {
        return true;
      }
      if (seen.add(line)) {
        next.addAll(after(line));
      }
    }
    return false;
  }

  /**
   * Returns the lines in an order that keeps to the arrows, as far as none of them lead in a
   * circle.
   *
   * @param tie decides where they leave it open
   */
  List<TrailLine> walk(List<TrailLine> lines, Comparator<TrailLine> tie) {
    var waitsFor = new HashMap<TrailLine, Integer>();
    after.values().forEach(all -> all.forEach(line -> waitsFor.merge(line, 1, Integer::sum)));
    var ready = new PriorityQueue<>(tie);
    lines.stream().filter(line -> !waitsFor.containsKey(line)).forEach(ready::add);
    var walked = new ArrayList<TrailLine>();
    while (!ready.isEmpty()) {
      var line = ready.remove();
      walked.add(line);
      for (var next : after(line)) {
        if (waitsFor.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return walked;
  }

  private List<TrailLine> after(TrailLine line) {
    return after.getOrDefault(line, List.of());
  }
}
