package cn.micropower.load;

import cn.micropower.load.client.Round;
import cn.micropower.load.floor.Cast;
import cn.micropower.load.floor.Digestion;
import cn.micropower.load.measure.Bill;
import cn.micropower.load.measure.Size;
import cn.micropower.load.measure.Steps.Comparison;
import cn.micropower.load.process.StartUps;
import cn.micropower.load.table.Figure;
import cn.micropower.load.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page that is printed, table by table. */
final class Report {
  private Report() {}

  static Table processes(StartUps startUps, Map<String, Long> memory) {
    var table =
        new Table(
            "Start-up of the built jars, all at once, and memory after the rounds",
            "process",
            "ready within s",
            "processor s until then",
            "memory MiB");
    startUps
        .starts()
        .forEach(
            (name, start) ->
                table.row(
                    name,
                    Figure.tenths(start.seconds()),
                    Figure.tenths(start.spent().all() / 1e3),
                    Figure.whole(memory.getOrDefault(name, 0L))));
    return table.row("the demonstration district", Figure.tenths(startUps.district()), "", "");
  }

  static Table steps(Cast cast, List<Comparison> comparisons) {
    var table =
        new Table(
            "Accepted step commands beside both yardsticks in the same run, " + words(cast),
            "clients",
            "steps /s",
            "p50 ms",
            "p99 ms",
            "not accepted",
            "pgbench /s",
            "ratio",
            "plain insert /s",
            "p50 ms",
            "p99 ms",
            "ratio",
            "digested s after");
    for (var one : comparisons) {
      var cells = new ArrayList<>(List.of(String.valueOf(one.clients())));
      cells.addAll(round(one.ours()));
      cells.add(String.valueOf(one.ours().failures()));
      cells.add(Figure.whole(one.pgbench()));
      cells.add(Figure.hundredths(one.toPgbench()));
      cells.addAll(round(one.plain()));
      cells.add(Figure.hundredths(one.toPlain()));
      cells.add(Figure.tenths(one.digested().toMillis() / 1e3));
      table.row(cells);
    }
    return table;
  }

  static Table bill(Size size) {
    var steps = size.steps();
    var table =
        new Table(
            "Where the time goes with %d clients and %s facts, %s: processor ms per accepted command"
                .formatted(steps.clients(), Figure.whole(size.facts()), words(size.cast())),
            "process",
            "during the rounds",
            "of it compiling",
            "until all is digested",
            "idle, ms per second",
            "plain insert");
    var names = Stream.of(steps.during(), steps.plainly()).flatMap(bill -> bill.names().stream());
    names
        .distinct()
        .forEach(
            name ->
                table.row(
                    name,
                    Figure.hundredths(steps.during().millis(name)),
                    Figure.hundredths(steps.during().compiling(name)),
                    Figure.hundredths(steps.whole().millis(name)),
                    Figure.hundredths(steps.idle().millis(name)),
                    Figure.hundredths(steps.plainly().millis(name))));
    return table.row(
        "all",
        Figure.hundredths(total(steps.during(), steps.during()::millis)),
        Figure.hundredths(total(steps.during(), steps.during()::compiling)),
        Figure.hundredths(total(steps.whole(), steps.whole()::millis)),
        Figure.hundredths(total(steps.idle(), steps.idle()::millis)),
        Figure.hundredths(total(steps.plainly(), steps.plainly()::millis)));
  }

  private static double total(Bill bill, Function<String, Double> figure) {
    return bill.names().stream().mapToDouble(figure::apply).sum();
  }

  static Table travel(Map<String, Round> journeys) {
    var table =
        new Table(
            "Committed → effect in disclosure-service",
            "commands",
            "resolutions",
            "p50 ms",
            "p99 ms",
            "without effect");
    journeys.forEach(
        (rate, round) ->
            table.row(
                rate,
                Figure.whole(round.accepted()),
                Figure.tenths(round.millis(50)),
                Figure.tenths(round.millis(99)),
                String.valueOf(round.failures())));
    return table;
  }

  static Table digestion(long facts, Digestion.Stages stages) {
    var table =
        new Table(
            "What became of %s facts appended to power-list-service's store"
                .formatted(Figure.whole(facts)),
            "stage",
            "s until done",
            "facts /s");
    stages
        .ends()
        .forEach(
            (stage, end) ->
                table.row(
                    stage,
                    Figure.tenths(end.toMillis() / 1e3),
                    Figure.whole(facts * 1e3 / Math.max(1, end.toMillis()))));
    return table;
  }

  /** Who is at work, as the tables call it. */
  static String words(Cast cast) {
    return switch (cast) {
      case WHOLE -> "all services, through the gateway";
      case ALONE -> "one service with ledger, relay and views";
    };
  }

  private static List<String> round(Round round) {
    return List.of(
        Figure.whole(round.perSecond()),
        Figure.tenths(round.millis(50)),
        Figure.tenths(round.millis(99)));
  }
}
