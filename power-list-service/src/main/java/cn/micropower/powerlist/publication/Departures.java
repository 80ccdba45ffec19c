package cn.micropower.powerlist.publication;

import cn.micropower.contracts.powerlist.PowerListFact;
import cn.micropower.platform.relay.Publication;
import cn.micropower.powerlist.directory.PostEvent;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.directory.UnitEvent;
import cn.micropower.powerlist.directory.UnitEvent.RollRecorded;
import cn.micropower.powerlist.directory.UnitEvent.UnitRegistered;
import cn.micropower.powerlist.exercise.ExerciseEvent;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.list.PowerListEvent;
import cn.micropower.powerlist.list.PowerListEvent.PowerListPublished;
import cn.micropower.powerlist.rulepack.book.RulePackEvent;
import cn.micropower.powerlist.rulepack.book.RulePackEvent.RulePackPublished;
import java.util.Optional;

/** Every fact of every room, and what of it leaves; a new one stops the compiler here. */
public final class Departures implements Publication {

  /** The platform's own facts (erasures, rebuilds) stay at home; of refusals it tells itself. */
  @Override
  public Optional<PowerListFact> of(Object event) {
    return switch (event) {
      case UnitEvent unit -> of(unit);
      case PostEvent post -> of(post);
      case PowerListEvent list -> of(list);
      case RulePackEvent pack -> of(pack);
      case ExerciseEvent exercise -> of(exercise);
      default -> stays();
    };
  }

  /** What leaves of a fact about a unit. */
  public static Optional<PowerListFact> of(UnitEvent event) {
    return switch (event) {
      case UnitRegistered registered -> leaves(Wording.of(registered));
      case RollRecorded _ -> stays();
    };
  }

  /** What leaves of a fact about a post. */
  public static Optional<PowerListFact> of(PostEvent event) {
    return switch (event) {
      case OfficialAppointed appointed -> leaves(Wording.of(appointed));
    };
  }

  /** What leaves of a fact about a list. */
  public static Optional<PowerListFact> of(PowerListEvent event) {
    return switch (event) {
      case PowerListPublished published -> leaves(Wording.of(published));
    };
  }

  /** What leaves of a fact about rules. */
  public static Optional<PowerListFact> of(RulePackEvent event) {
    return switch (event) {
      case RulePackPublished published -> leaves(Wording.of(published));
    };
  }

  /**
   * What leaves of a fact about an exercise: all of it, so that its story can be told elsewhere;
   * but not a resolution that was passed before there was anybody to hear of it (revision 1).
   */
  public static Optional<PowerListFact> of(ExerciseEvent event) {
    return switch (event) {
      case ExerciseProposed proposed -> leaves(Wording.of(proposed));
      case VoteRecorded recorded -> leaves(Wording.of(recorded));
      case ResolutionPassed passed ->
          Optional.ofNullable(passed.matter()).map(matter -> Wording.of(passed, matter));
      case PublicityCompleted completed -> leaves(Wording.of(completed));
      case ActionRecorded recorded -> leaves(Wording.of(recorded));
      case ExerciseConcluded concluded -> leaves(Wording.of(concluded));
      case ExerciseCompleted completed -> leaves(Wording.of(completed));
    };
  }

  private static Optional<PowerListFact> leaves(PowerListFact fact) {
    return Optional.of(fact);
  }

  private static Optional<PowerListFact> stays() {
    return Optional.empty();
  }
}
