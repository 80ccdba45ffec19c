package cn.micropower.year.count;

import cn.micropower.year.plan.Act;
import cn.micropower.year.plan.Act.Kind;
import cn.micropower.year.plan.Village;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Answer;
import cn.micropower.year.play.Door;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What anybody reads of the year on the boards, and a discipline commission of what was refused.
 */
record Openness(YearPlan plan, Door door, Map<String, Answer> answers) {

  long villages() {
    var known =
        plan.villages().stream()
            .map(Village::township)
            .distinct()
            .flatMap(township -> door.asks("/units?parent=" + township).items())
            .map(unit -> unit.path("id").asString())
            .collect(Collectors.toSet());
    return plan.villages().stream().map(Village::id).filter(known::contains).count();
  }

  long duties() {
    return ours("").count();
  }

  long posted() {
    return ours("?state=PUBLISHED").count();
  }

  long overdue() {
    return ours("?state=LATE").count();
  }

  long briefings() {
    var held = ids(answered(Kind.BRIEFING, "/id"));
    return ofVillages("/briefings").filter(line -> held.contains(id(line))).count();
  }

  long refusals() {
    var refused =
        ids(
            plan.acts().stream()
                .filter(act -> !act.outcome().granted())
                .map(act -> answer(act).text("/refusal")));
    var commission = plan.villages().getFirst().commission();
    var district = plan.villages().getFirst().root();
    return door.all(commission, "/refusals?unit=" + district).stream()
        .filter(line -> refused.contains(id(line)))
        .count();
  }

  private Stream<JsonNode> ours(String state) {
    var exercises = ids(answered(Kind.PROPOSAL, "/id"));
    return ofVillages("/disclosures" + state)
        .filter(duty -> exercises.contains(duty.path("exercise").asString()));
  }

  private Stream<JsonNode> ofVillages(String path) {
    return plan.villages().stream()
        .flatMap(village -> door.all("/units/" + village.id() + path).stream());
  }

  private Stream<String> answered(Kind kind, String pointer) {
    return plan.acts().stream()
        .filter(act -> act.is(kind) && act.outcome().granted())
        .map(act -> answer(act).text(pointer));
  }

  private Answer answer(Act act) {
    return Objects.requireNonNull(answers.get(act.key()));
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(Collectors.toSet());
  }

  private static String id(JsonNode line) {
    return line.path("id").asString();
  }
}
