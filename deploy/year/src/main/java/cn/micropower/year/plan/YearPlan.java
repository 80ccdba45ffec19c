package cn.micropower.year.plan;

import cn.micropower.local.demonstration.District;
import cn.micropower.year.plan.Act.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 年谱 — everything that is sent in a year: the same seed, begin, scale and villages plan the same.
 *
 * @param opinions all that was said, whether a topic became of it or not
 * @param duties what must be made public of what is resolved within the year
 * @param acts in the order in which they are sent
 */
public record YearPlan(
    long seed,
    LocalDate begin,
    Scale scale,
    List<Village> villages,
    List<Opinion> opinions,
    List<Topic> topics,
    Duties duties,
    List<Act> acts) {
  private static final int FIVE_SINCE = 181;

  /**
   * Plans a year.
   *
   * @param villages of which the scale says how many, from the first on, are played
   */
  public static YearPlan of(long seed, LocalDate begin, Scale scale, List<Village> villages) {
    var played = villages.subList(0, scale.villages());
    var thrown = new Topics(seed, begin, scale, played);
    var topics = thrown.topics();
    var last = begin.plusDays(scale.days() - 1L);
    var acts = new ArrayList<Act>();
    acts.add(five(played.getFirst().district(), begin.plusDays(FIVE_SINCE)));
    var duties = new ArrayList<Duty>();
    for (var topic : topics) {
      var course = new Course(seed, topic, begin.plusDays(FIVE_SINCE));
      acts.addAll(course.deliberation());
      if (topic.fate() == Fate.RESOLVED) {
        var after = course.implementation(seed);
        acts.addAll(after.acts());
        duties.addAll(after.duties());
      }
    }
    acts.addAll(new Gatherings(seed, begin, scale, played, duties).acts());
    return new YearPlan(
        seed,
        begin,
        scale,
        played,
        opinions(topics, thrown.withoutTopic()),
        topics,
        new Duties(duties, last),
        acts.stream()
            .filter(act -> !act.day().isAfter(last))
            .sorted(Comparator.comparing(Act::day))
            .toList());
  }

  /** The last day that is played. */
  public LocalDate last() {
    return begin.plusDays(scale.days() - 1L);
  }

  /** What keeps it from being mistaken for another, for idempotency keys. */
  public String name() {
    return "year-%d-%s".formatted(seed, begin);
  }

  /** How many acts of that kind are to be granted. */
  public long granted(Kind kind) {
    return acts.stream().filter(act -> act.is(kind) && act.outcome().granted()).count();
  }

  /** How many attempts a rule is to refuse. */
  public long refused() {
    return acts.stream().filter(act -> !act.outcome().granted()).count();
  }

  private static List<Opinion> opinions(List<Topic> topics, List<Opinion> others) {
    return Stream.concat(
            topics.stream().flatMap(topic -> topic.opinions().stream()), others.stream())
        .sorted(Comparator.comparing(Opinion::day))
        .toList();
  }

  /** In the middle of the year the district puts matters of A14 under five deliberations. */
  private static Act five(District district, LocalDate day) {
    var body =
        Map.<String, Object>of(
            "template",
            "reference-88",
            "changes",
            List.of(Map.of("item", "A14", "procedure", "F2")),
            "effectiveFrom",
            day.toString(),
            "reason",
            "其他重大事项试行五议工作法");
    var office = Speaker.in(district, "post:" + district.root().id().substring(5) + "-list-office");
    var route = Route.to("/units/" + district.root().id() + "/power-lists");
    return Act.of(day, "list", Kind.LIST, office, route, body);
  }
}
