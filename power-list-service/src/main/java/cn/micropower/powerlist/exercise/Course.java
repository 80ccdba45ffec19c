package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseRule.PARTY_MAY_NOT_REPLACE_ASSEMBLY;
import static cn.micropower.powerlist.exercise.ExerciseRule.POST_DOES_NOT_SERVE_BODY;
import static cn.micropower.powerlist.exercise.ExerciseRule.STEP_IS_NO_ACTION;
import static cn.micropower.powerlist.exercise.ExerciseRule.STEP_IS_NO_PUBLICITY;
import static cn.micropower.powerlist.exercise.ExerciseRule.STEP_NOT_IN_PROCEDURE;
import static cn.micropower.powerlist.exercise.ExerciseRule.STEP_OUT_OF_ORDER;
import static cn.micropower.powerlist.exercise.ExerciseRule.STEP_TAKES_NO_VOTE;
import static cn.micropower.powerlist.exercise.ExerciseRule.WRONG_BODY;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.code.Role;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.procedure.Procedure;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 流程 — how far an exercise has come through its procedure.
 *
 * @param passages meetings, passed or not, publicities and actions, in the order of their days
 */
record Course(Procedure procedure, List<Passage> passages) {

  Course {
    passages = List.copyOf(passages);
  }

  /** Returns the course at its beginning. */
  static Course of(Procedure procedure) {
    return new Course(procedure, List.of());
  }

  /** The step that comes next; empty once all are taken. One not passed stays open. */
  Optional<Step> open() {
    return procedure.next(passages.stream().filter(Passage::took).map(Passage::step).toList());
  }

  /** What must be made public next, if that is the next step. */
  Optional<Publicity> openPublicity(RulesInForce rules) {
    return open()
        .filter(Step.Publicity.class::isInstance)
        .map(Step.Publicity.class::cast)
        .map(step -> Publicity.of(step, rules));
  }

  /** Returns the course after a passage. */
  Course after(Passage passage) {
    var longer = new ArrayList<>(passages);
    longer.add(passage);
    return new Course(procedure, longer);
  }

  /** Whether the vote was on the step that resolves the matter. */
  boolean resolvesBy(Vote vote) {
    return procedure.step(vote.step()).filter(Step.Resolution.class::isInstance).isPresent();
  }

  /** Returns the vote of a meeting on a step, if body, order, post and meeting allow it. */
  Vote vote(String stepId, Body body, ListedPower power, String role, Sitting sitting) {
    if (!(step(stepId) instanceof Step.ByVote step)) {
      throw wrongKind(STEP_TAKES_NO_VOTE, stepId);
    }
    mustOwn(body, step, power);
    mustBeNext(step);
    mustServe(role, step, body);
    return new Scrutiny(step, body, sitting).vote(last().map(Passage::next).orElse(null));
  }

  /** Returns if the step is an action and the next one, and the post enters it. */
  void mustAct(String stepId, String role) {
    if (!(step(stepId) instanceof Step.Action step)) {
      throw wrongKind(STEP_IS_NO_ACTION, stepId);
    }
    mustBeNext(step);
    mustServe(role, step, step.bodies().getFirst());
  }

  /** Returns the step if it is a publicity and the next one. */
  Step.Publicity mustPublish(String stepId) {
    if (!(step(stepId) instanceof Step.Publicity step)) {
      throw wrongKind(STEP_IS_NO_PUBLICITY, stepId);
    }
    mustBeNext(step);
    return step;
  }

  /** The passage that ended last. */
  Optional<Passage> last() {
    return passages.isEmpty() ? Optional.empty() : Optional.of(passages.getLast());
  }

  private Step step(String id) {
    return procedure.step(id).orElseThrow(() -> refusal(STEP_NOT_IN_PROCEDURE, id));
  }

  private Refused wrongKind(ExerciseRule rule, String stepId) {
    var name = step(stepId).name();
    return refusal(rule, name.zh(), name.en());
  }

  private void mustOwn(Body body, Step.ByVote step, ListedPower power) {
    if (owners(step, power).contains(body)) {
      return;
    }
    if (step instanceof Step.Resolution && body.ofTheParty()) {
      throw new Refused(
          PARTY_MAY_NOT_REPLACE_ASSEMBLY, step.name().zh(), step.name().en(), body.zh(), body.en());
    }
    throw refusal(WRONG_BODY, step.name().zh(), step.name().en(), body.zh(), body.en());
  }

  /** An item may leave its resolution to fewer bodies than the procedure does, never to more. */
  private static List<Body> owners(Step.ByVote step, ListedPower power) {
    return step instanceof Step.Resolution && !power.resolvedBy().isEmpty()
        ? step.bodies().stream().filter(power.resolvedBy()::contains).toList()
        : step.bodies();
  }

  private void mustBeNext(Step step) {
    var next = open();
    if (!next.equals(Optional.of(step))) {
      throw refusal(
          STEP_OUT_OF_ORDER,
          step.name().zh(),
          step.name().en(),
          next.map(open -> open.name().zh()).orElse("—"),
          next.map(open -> open.name().en()).orElse("—"));
    }
  }

  private void mustServe(String role, Step step, Body body) {
    if (step.recordedBy().stream().noneMatch(served -> served.name().equals(role))) {
      var post = Role.named(role);
      throw refusal(
          POST_DOES_NOT_SERVE_BODY,
          post.map(Role::zh).orElse(role),
          post.map(Role::en).orElse(role),
          body.zh(),
          body.en());
    }
  }

  /** The law told is the procedure itself, in its version, with its source. */
  private Refused refusal(ExerciseRule rule, Object... values) {
    var law =
        "程序 %s v%d：%s".formatted(procedure.id(), procedure.version(), procedure.source().zh());
    return new Refused(rule, law, Map.of(), values);
  }
}
