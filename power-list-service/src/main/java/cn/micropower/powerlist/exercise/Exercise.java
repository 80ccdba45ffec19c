package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseRule.LIST_NOT_PUBLISHED;
import static cn.micropower.powerlist.exercise.ExerciseRule.PROCEDURE_MUST_BE_CHOSEN;
import static cn.micropower.powerlist.exercise.ExerciseRule.PROCEDURE_NOT_EXECUTABLE;
import static cn.micropower.powerlist.exercise.ExerciseRule.UNLISTED_POWER;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.exercise.Listing.Listed;
import cn.micropower.powerlist.exercise.Listing.Undecided;
import cn.micropower.powerlist.exercise.Listing.Unexecutable;
import cn.micropower.powerlist.exercise.Listing.Unlisted;
import cn.micropower.powerlist.exercise.Listing.Unpublished;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise of power as its facts have left it.
 *
 * @param course how far it has come through its procedure
 */
record Exercise(ExerciseId id, UnitPath place, ListedPower power, Course course) {

  /**
   * Decides a proposal.
   *
   * @param role the role of the post in which it is made
   */
  static ExerciseProposed propose(ProposeExercise command, String role) {
    var listed = listed(command.listing());
    var first = listed.procedure().first();
    var vote =
        Course.of(listed.procedure())
            .vote(first.id(), first.bodies().getFirst(), listed.power(), role, command.sitting());
    return new ExerciseProposed(
        command.exercise(),
        command.place(),
        listed.power(),
        listed.procedure(),
        command.topic(),
        vote);
  }

  /** Decides on a meeting's vote: it is recorded, and if it resolves the matter, that too. */
  List<ExerciseEvent> decide(RecordVote command, String role) {
    var vote = course.vote(command.step(), command.body(), power, role, command.sitting());
    var recorded = new VoteRecorded(id, vote);
    return vote.passed() && course.resolvesBy(vote)
        ? List.of(
            recorded, new ResolutionPassed(id, vote.step(), vote.body(), vote.meeting().heldOn()))
        : List.of(recorded);
  }

  /** Returns the exercise after the event. */
  static Optional<Exercise> evolve(Optional<Exercise> before, ExerciseEvent event) {
    return switch (event) {
      case ExerciseProposed(var id, var place, var power, var procedure, _, var vote) ->
          Optional.of(new Exercise(id, place, power, Course.of(procedure.shared()).after(vote)));
      case VoteRecorded(_, var vote) -> before.map(exercise -> exercise.after(vote));
      case ResolutionPassed _ -> before;
    };
  }

  private Exercise after(Vote vote) {
    return new Exercise(id, place, power, course.after(vote));
  }

  /** 清单之外无权力 — what the list does not carry, nobody may do. */
  private static Listed listed(Listing listing) {
    return switch (listing) {
      case Listed listed -> listed;
      case Unlisted(var list, var item) ->
          throw new Refused(UNLISTED_POWER, list.law(), Map.of(), item);
      case Unpublished() -> throw new Refused(LIST_NOT_PUBLISHED);
      case Undecided(var list, var item, var choices) ->
          throw new Refused(
              PROCEDURE_MUST_BE_CHOSEN, list.law(), Map.of(), item, String.join("、", choices));
      case Unexecutable(var list, var item, var procedure) ->
          throw new Refused(PROCEDURE_NOT_EXECUTABLE, list.law(), Map.of(), item, procedure);
    };
  }
}
