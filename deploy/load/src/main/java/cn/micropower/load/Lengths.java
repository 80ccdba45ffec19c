package cn.micropower.load;

import cn.micropower.load.client.Round;
import cn.micropower.load.measure.Size;
import cn.micropower.load.measure.Steps.Comparison;
import cn.micropower.load.table.Aims;
import cn.micropower.load.table.Figure;
import cn.micropower.load.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The end of the page: the same with a longer ledger, and which aims are met. */
final class Lengths {
  private Lengths() {}

  static Table sizes(List<Size> sizes) {
    var head = new ArrayList<>(List.of("facts in power-list-service's ledger"));
    sizes.forEach(size -> head.add(Figure.whole(size.facts())));
    head.add("last ÷ first");
    var table =
        new Table(
            "The same with a longer ledger, " + Report.words(sizes.getFirst().cast()),
            head.toArray(String[]::new));
    row(table, "steps /s", sizes, size -> size.steps().ours().perSecond());
    row(table, "steps p99 ms", sizes, size -> size.steps().ours().millis(99));
    row(table, "pgbench /s", sizes, size -> size.steps().pgbench());
    row(table, "plain insert /s", sizes, size -> size.steps().plain().perSecond());
    row(table, "steps ÷ pgbench", sizes, size -> size.steps().toPgbench());
    row(table, "steps ÷ plain insert", sizes, size -> size.steps().toPlain());
    row(table, "half load p50 ms", sizes, size -> size.half().millis(50));
    row(table, "half load p99 ms", sizes, size -> size.half().millis(99));
    row(table, "half load, not accepted", sizes, size -> (double) size.half().failures());
    for (var page : sizes.getFirst().reads().keySet()) {
      row(table, page + " /s", sizes, size -> read(size, page).perSecond());
      row(table, page + " p50 ms", sizes, size -> read(size, page).millis(50));
      row(table, page + " p99 ms", sizes, size -> read(size, page).millis(99));
    }
    row(table, "view rebuild, facts /s", sizes, size -> size.rebuild().perSecond());
    row(table, "filled in and digested, facts /s", sizes, size -> size.filled().perSecond());
    return table;
  }

  static void aims(Aims aims, List<Comparison> comparisons, List<Size> sizes) {
    var who = Report.words(sizes.getFirst().cast());
    comparisons.forEach(
        one ->
            aims.atLeast(
                "%s: × pgbench, %d clients:".formatted(who, one.clients()), .1, one.toPgbench()));
    comparisons.forEach(
        one ->
            aims.atLeast(
                "%s: × plain insert, %d clients:".formatted(who, one.clients()),
                .3,
                one.toPlain()));
    aims.atMost(who + ": p99 at half load, ms:", 50, inTime(sizes.getFirst().half()));
    if (sizes.size() > 1) {
      aims.atLeast(who + ": " + longest(sizes), .8, slowedTo(sizes));
    }
  }

  private static String longest(List<Size> sizes) {
    return "steps /s with %s facts ÷ with %s:"
        .formatted(Figure.whole(sizes.getLast().facts()), Figure.whole(sizes.getFirst().facts()));
  }

  private static double slowedTo(List<Size> sizes) {
    return sizes.getLast().steps().ours().perSecond() / sizes.getFirst().steps().ours().perSecond();
  }

  /** Whoever was not accepted waited for nothing. */
  private static double inTime(Round half) {
    return half.failures() == 0 ? half.millis(99) : Double.POSITIVE_INFINITY;
  }

  private static Round read(Size size, String page) {
    return Objects.requireNonNull(size.reads().get(page), page);
  }

  private static void row(Table table, String what, List<Size> sizes, Function<Size, Double> of) {
    var cells = new ArrayList<>(List.of(what));
    sizes.forEach(size -> cells.add(Figure.any(of.apply(size))));
    cells.add(Figure.hundredths(of.apply(sizes.getLast()) / of.apply(sizes.getFirst())));
    table.row(cells);
  }
}
