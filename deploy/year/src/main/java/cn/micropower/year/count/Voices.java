package cn.micropower.year.count;

import cn.micropower.year.plan.Act;
import cn.micropower.year.plan.Act.Kind;
import cn.micropower.year.plan.Reference;
import cn.micropower.year.plan.YearPlan;
import cn.micropower.year.play.Answer;
import cn.micropower.year.play.Door;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What villagers said of it, what was looked into, and what those assigned read of its cases. */
record Voices(YearPlan plan, Door door, Map<String, Answer> answers) {

  long closed() {
    return appraisals().count();
  }

  /** Whatever was rejected was explained by two, or it could not be closed. */
  long explained() {
    return appraisals().filter(appraisal -> appraisal.path("explanations").size() == 2).count();
  }

  long inquiriesEnded() {
    return told("/inquiries", "ENDED").count();
  }

  long casesClosed() {
    return plan.acts().stream()
        .filter(act -> act.is(Kind.CASE_CLOSING))
        .filter(this::isClosed)
        .count();
  }

  private boolean isClosed(Act closing) {
    return closing.route().of().stream()
        .filter(Reference.Made.class::isInstance)
        .map(Reference.Made.class::cast)
        .map(made -> Objects.requireNonNull(answers.get(made.act())).id())
        .allMatch(file -> door.asks(closing.by(), "/cases/" + file).at("/closing").isObject());
  }

  private Stream<JsonNode> appraisals() {
    return told("/appraisals", "CLOSED");
  }

  private Stream<JsonNode> told(String path, String state) {
    var matters = matters();
    return plan.villages().stream()
        .flatMap(village -> door.all("/units/" + village.id() + path).stream())
        .filter(thing -> matters.contains(text(thing, "unit") + text(thing, "title")))
        .filter(thing -> text(thing, "state").equals(state));
  }

  /** Every matter that was appraised in the year, by its unit and title. */
  private Set<String> matters() {
    return plan.acts().stream()
        .flatMap(act -> act.route().of().stream())
        .filter(Reference.Appraisal.class::isInstance)
        .map(Reference.Appraisal.class::cast)
        .map(appraisal -> appraisal.unit() + appraisal.title())
        .collect(Collectors.toSet());
  }

  private static String text(JsonNode thing, String field) {
    return thing.path(field).asString("");
  }
}
