package cn.micropower.year.play;

import cn.micropower.local.home.Trouble;
import cn.micropower.year.plan.Act;
import cn.micropower.year.plan.Reference;
import cn.micropower.year.plan.YearPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends the acts of a year in their order; what was sent before gets the answer of before. */
public final class Play {
  private final YearPlan plan;
  private final Door door;
  private final Clock clock;
  private final Progress progress;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Finding finding;

  public Play(YearPlan plan, Door door, Progress progress) {
    this.plan = plan;
    this.door = door;
    this.clock = new Clock(door);
    this.progress = progress;
    this.finding = new Finding(door, answers);
  }

  /**
   * Plays to the end of the last day, and returns what every act was answered, by its key.
   *
   * @throws Trouble when an act is answered otherwise than planned
   */
  public Map<String, Answer> run() {
    var day = plan.begin();
    clock.moveTo(day, plan.name());
    for (var act : plan.acts()) {
      if (act.day().isAfter(day)) {
        day = act.day();
        clock.moveTo(day, plan.name());
        progress.reached(day, answers.size(), plan.acts().size());
      }
      answers.put(act.key(), send(act));
    }
    clock.moveTo(plan.last(), plan.name());
    progress.reached(plan.last(), answers.size(), plan.acts().size());
    return answers;
  }

  private Answer send(Act act) {
    var by = act.by();
    var route = act.route();
    var path =
        route.of().stream()
            .map(reference -> finding.find(reference, by))
            .collect(Collectors.joining("", route.before(), route.after()));
    var key = plan.name() + "-" + act.key();
    var answer =
        door.sends(by.account(), by.post(), path, key, act.version(), named(act, act.body()));
    if (!answer.code().equals(act.outcome().refusal())) {
      throw new Trouble(
          "On %s %s of %s was to be %s, but POST %s was answered %d %s"
              .formatted(
                  act.day(),
                  act.key(),
                  by.post(),
                  act.outcome().granted() ? "granted" : act.outcome().refusal(),
                  path,
                  answer.status(),
                  answer.text()));
    }
    return answer;
  }

  /** The body with the system's own ids in the place of what they are told by. */
  private Object named(Act act, Object part) {
    return switch (part) {
      case Reference reference -> finding.find(reference, act.by());
      case Map<?, ?> map ->
          map.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> named(act, entry.getValue())));
      case List<?> list -> list.stream().map(each -> named(act, each)).toList();
      default -> part;
    };
  }
}
