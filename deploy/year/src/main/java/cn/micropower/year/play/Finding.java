package cn.micropower.year.play;

import cn.micropower.year.plan.Reference;
import cn.micropower.year.plan.Reference.Appraisal;
import cn.micropower.year.plan.Reference.Back;
import cn.micropower.year.plan.Reference.Clue;
import cn.micropower.year.plan.Reference.Duty;
import cn.micropower.year.plan.Reference.Inquiry;
import cn.micropower.year.plan.Reference.Made;
import cn.micropower.year.plan.Reference.Reached;
import cn.micropower.year.plan.Speaker;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * 对号 — finds out how the system calls what an act speaks of, and waits until it is there. Whether
 * it has gone further since does not matter: a year that is gone on with finds the same.
 *
 * @param answers what every act before was answered, by its key
 */
record Finding(Door door, Map<String, Answer> answers) {

  /** Returns the id of what is meant, as the speaker may know it. */
  String find(Reference reference, Speaker by) {
    return switch (reference) {
      case Made(var act) -> made(act);
      case Reached(var act, var version) -> reached(made(act), version, by);
      case Duty(var act, var unit, var step) -> duty(made(act), unit, step);
      case Appraisal appraisal -> appraisal(appraisal);
      case Inquiry(var unit, var title) ->
          awaits("inquiry into " + title, "/units/" + unit + "/inquiries", "title", title);
      case Back(var handover, var inquiry) -> back(made(handover), inquiry, by);
      case Clue(var title) -> clue(title, by);
    };
  }

  private String made(String act) {
    return Objects.requireNonNull(answers.get(act), act).id();
  }

  private String reached(String exercise, long version, Speaker by) {
    return Patience.until(
        "version %d of %s".formatted(version, exercise),
        () ->
            Optional.of(door.asks(by, "/exercises/" + exercise))
                .filter(answer -> answer.granted() && answer.at("/version").asLong() >= version)
                .map(Answer::id));
  }

  private String duty(String exercise, String unit, String step) {
    return Patience.until(
        "duty of %s of %s".formatted(step, exercise),
        () ->
            first(
                "/units/" + unit + "/disclosures",
                duty -> has(duty, "exercise", exercise) && has(duty, "step", step)));
  }

  /** The list tells the latest first. */
  private String appraisal(Appraisal wanted) {
    return Patience.until(
        "appraisal %d of %s in %s".formatted(wanted.time(), wanted.title(), wanted.unit()),
        () -> {
          var found =
              door.all("/units/" + wanted.unit() + "/appraisals").reversed().stream()
                  .filter(appraisal -> has(appraisal, "title", wanted.title()))
                  .toList();
          return found.size() < wanted.time()
              ? Optional.empty()
              : Optional.of(found.get(wanted.time() - 1).path("id").asString());
        });
  }

  private String back(String handover, Inquiry inquiry, Speaker by) {
    return Patience.until(
        "clue that came back",
        () ->
            Optional.of(door.asks(by, "/handovers/" + handover))
                .filter(answer -> answer.granted() && answer.at("/returned").isObject())
                .map(_ -> find(inquiry, by)));
  }

  private String clue(String title, Speaker by) {
    return Patience.until(
        "clue about " + title,
        () ->
            Optional.of(door.asks(by, "/clues"))
                .filter(Answer::granted)
                .flatMap(page -> page.items().filter(clue -> has(clue, "title", title)).findFirst())
                .map(clue -> clue.path("id").asString()));
  }

  private String awaits(String what, String path, String field, String value) {
    return Patience.until(what, () -> first(path, thing -> has(thing, field, value)));
  }

  private Optional<String> first(String path, Predicate<JsonNode> wanted) {
    return door.all(path).stream()
        .filter(wanted)
        .findFirst()
        .map(thing -> thing.path("id").asString());
  }

  private static boolean has(JsonNode thing, String field, String value) {
    return thing.path(field).asString("").equals(value);
  }
}
