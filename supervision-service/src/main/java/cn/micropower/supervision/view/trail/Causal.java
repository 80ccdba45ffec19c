package cn.micropower.supervision.view.trail;

import cn.micropower.supervision.view.trail.Arrows.Arrow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 因果之序 — what caused something stands before it, and what went out before what came back; within
 * one ledger its order holds; what is left open the time decides. Where causes lead in a circle
 * they are not followed, and only the ledger holds: no line is ever lost. The same lines always
 * come out in the same order.
 */
final class Causal {
  private static final Comparator<TrailLine> TIE =
      Comparator.comparing(TrailLine::recordedAt)
          .thenComparing(TrailLine::source)
          .thenComparingLong(TrailLine::leaf);

  private final List<TrailLine> lines;

  private Causal(List<TrailLine> lines) {
    this.lines = lines.stream().sorted(TIE).toList();
  }

  /** Returns the lines in causal order. */
  static List<TrailLine> order(List<TrailLine> lines) {
    return new Causal(lines).ordered();
  }

  private List<TrailLine> ordered() {
    var all = arrows(_ -> true);
    var ordered = all.walk(lines, TIE);
    return ordered.size() == lines.size()
        ? ordered
        : arrows(cause -> !all.lead(cause.after(), cause.before())).walk(lines, TIE);
  }

  private Arrows arrows(Predicate<Arrow> followed) {
    var causes = Stream.concat(causes(), handovers()).filter(followed);
    return Arrows.of(Stream.concat(ledgers(), causes));
  }

  private Stream<Arrow> ledgers() {
    var last = new HashMap<String, TrailLine>();
    return lines.stream()
        .sorted(Comparator.comparingLong(TrailLine::leaf))
        .flatMap(
            line -> {
              var before = last.put(line.source(), line);
              return before == null ? Stream.empty() : Stream.of(new Arrow(before, line));
            });
  }

  private Stream<Arrow> causes() {
    var byEvent = by(lines.stream(), TrailLine::event);
    return lines.stream().flatMap(line -> arrow(byEvent.get(line.causation()), line));
  }

  /** A handing over, before what came of it. */
  private Stream<Arrow> handovers() {
    var out =
        by(
            lines.stream().filter(line -> line.handover() != null && !line.follows()),
            line -> Objects.requireNonNull(line.handover()));
    return lines.stream()
        .filter(TrailLine::follows)
        .flatMap(line -> arrow(out.get(line.handover()), line));
  }

  private static Stream<Arrow> arrow(@Nullable TrailLine before, TrailLine line) {
    return before == null || before.equals(line)
        ? Stream.empty()
        : Stream.of(new Arrow(before, line));
  }

  private static Map<String, TrailLine> by(
      Stream<TrailLine> lines, Function<TrailLine, String> key) {
    return lines.collect(Collectors.toMap(key, Function.identity(), (_, last) -> last));
  }
}
