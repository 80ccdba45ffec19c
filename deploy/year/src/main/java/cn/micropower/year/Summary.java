package cn.micropower.year;

import cn.micropower.year.count.Figure;
import cn.micropower.year.plan.YearPlan;
import java.util.List;
import java.util.stream.Stream;

/** 小结 — the year in a table, and what of the source's figures has no place in the system yet. */
record Summary(YearPlan plan, List<Figure> figures) {

  List<String> lines(double seconds) {
    return Stream.of(
            Stream.of("", "| what | sent | read back |", "|---|---|---|"),
            figures.stream().map(Summary::line),
            noPlaceYet().stream(),
            Stream.of("", verdict(seconds)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String line(Figure figure) {
    return "| %s | %,d | %,d%s |"
        .formatted(
            figure.what(), figure.sent(), figure.read(), figure.agrees() ? "" : " DIFFERS 不符");
  }

  private List<String> noPlaceYet() {
    return List.of(
        "",
        "Of the source's figures the system has no place yet for these 系统尚无处登记：",
        "  %d opinions 意见建议: a topic carries the origin of its first one alone, and in words"
                .formatted(plan.opinions().size())
            + " how many it was made of",
        "  %d topics 议题: %d were refused at the door, off the list or by a procedure not drawn yet"
            .formatted(plan.topics().size(), refusedTopics()),
        "  amounts 资金: in a topic's own words, for no field holds them");
  }

  private long refusedTopics() {
    return plan.topics().stream().filter(topic -> !topic.fate().isExercise()).count();
  }

  private String verdict(double seconds) {
    return figures.stream().allMatch(Figure::agrees)
        ? "All that was sent is read back; the year took %.0f s. 所送与所读一致。".formatted(seconds)
        : "What was sent and what is read back differ. 所送与所读不符。";
  }
}
