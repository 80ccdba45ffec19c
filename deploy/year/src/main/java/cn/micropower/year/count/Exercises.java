package cn.micropower.year.count;

import cn.micropower.year.plan.Money;
import cn.micropower.year.plan.Topic;
import cn.micropower.year.plan.Village;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Answer;
import cn.micropower.year.play.Door;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The year's exercises as their villages read them. Others, of whoever tried the system before, are
 * told apart by their titles; one that was sent twice by mistake would be counted twice.
 */
record Exercises(List<Answer> all) {

  static Exercises of(YearPlan plan, Door door) {
    return new Exercises(
        plan.villages().stream().flatMap(village -> of(plan, door, village)).toList());
  }

  private static Stream<Answer> of(YearPlan plan, Door door, Village village) {
    var titles =
        plan.topics().stream()
            .filter(topic -> topic.unit().equals(village.id()))
            .map(Topic::title)
            .collect(Collectors.toSet());
    var reader = village.secretary();
    return door.all(reader, "/exercises?unit=" + village.id()).stream()
        .filter(line -> titles.contains(line.path("title").asString()))
        .map(line -> door.asks(reader, "/exercises/" + line.path("id").asString()));
  }

  long count() {
    return all.size();
  }

  long resolved() {
    return all.stream().filter(Exercises::isResolved).count();
  }

  long yuan() {
    return all.stream()
        .filter(Exercises::isResolved)
        .mapToLong(exercise -> Money.in(exercise.text("/topic/summary")))
        .sum();
  }

  long carriedOut() {
    return all.stream().mapToLong(exercise -> exercise.at("/actions").size()).sum();
  }

  private static boolean isResolved(Answer exercise) {
    return exercise.at("/votes").valueStream().anyMatch(Exercises::resolves);
  }

  private static boolean resolves(JsonNode vote) {
    return vote.path("step").asString().equals("resolution")
        && vote.path("outcome").asString().equals("PASSED");
  }
}
