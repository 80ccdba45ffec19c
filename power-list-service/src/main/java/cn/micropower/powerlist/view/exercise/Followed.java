package cn.micropower.powerlist.view.exercise;

import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.Vote;
import cn.micropower.powerlist.procedure.Step;
import java.util.List;
import java.util.Optional;

/**
 * An exercise as the view has followed it.
 *
 * @param votes all of them, passed or not, in their order
 */
record Followed(long version, ExerciseProposed proposed, List<Vote> votes) {

  /** The vote that took a step, if one did. */
  Optional<Vote> taking(Step step) {
    return votes.stream()
        .filter(vote -> vote.passed() && vote.step().equals(step.id()))
        .findFirst();
  }

  /** The step that comes next; empty once all are taken. */
  Optional<Step> open() {
    return proposed.procedure().next(votes.stream().filter(Vote::passed).map(Vote::step).toList());
  }
}
