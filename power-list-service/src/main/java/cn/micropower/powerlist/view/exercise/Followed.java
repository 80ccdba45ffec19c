package cn.micropower.powerlist.view.exercise;

import cn.micropower.powerlist.exercise.Action;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Posted;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.procedure.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An exercise as the view has followed it.
 *
 * @param votes all of them, passed or not, in their order
 */
record Followed(
    long version,
    ExerciseProposed proposed,
    List<Vote> votes,
    List<Shown> publicities,
    List<Acted> actions) {

  /** The vote that took a step, if one did. */
  Optional<Vote> voteOn(Step step) {
    return votes.stream()
        .filter(vote -> vote.passed() && vote.step().equals(step.id()))
        .findFirst();
  }

  /** The publicity by which a step was taken, if it was. */
  Optional<Posted> publicityOf(Step step) {
    return publicities.stream()
        .filter(shown -> shown.step().equals(step.id()))
        .map(Shown::posted)
        .findFirst();
  }

  /** The action by which a step was taken, if it was. */
  Optional<Action> actionOf(Step step) {
    return actions.stream()
        .filter(acted -> acted.step().equals(step.id()))
        .map(Acted::action)
        .findFirst();
  }

  /** Whether a step is taken. */
  boolean taken(Step step) {
    return voteOn(step).isPresent() || publicityOf(step).isPresent() || actionOf(step).isPresent();
  }

  /** The step that comes next; empty once all are taken. */
  Optional<Step> open() {
    var procedure = proposed.procedure();
    return procedure.next(
        procedure.steps().stream().filter(this::taken).map(Step::id).collect(Collectors.toSet()));
  }

  /** A step taken by hanging in public. */
  record Shown(String step, Posted posted) {}

  /** A step taken by being carried out. */
  record Acted(String step, Action action) {}
}
