package cn.micropower.powerlist.exercise;

import static cn.micropower.powerlist.exercise.ExerciseRule.LIST_NOT_PUBLISHED;
import static cn.micropower.powerlist.exercise.ExerciseRule.PROCEDURE_MUST_BE_CHOSEN;
import static cn.micropower.powerlist.exercise.ExerciseRule.PROCEDURE_NOT_EXECUTABLE;
import static cn.micropower.powerlist.exercise.ExerciseRule.UNLISTED_POWER;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Judgement;
import cn.micropower.platform.rule.Refused;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.exercise.Listing.Listed;
import cn.micropower.powerlist.exercise.Listing.Undecided;
import cn.micropower.powerlist.exercise.Listing.Unexecutable;
import cn.micropower.powerlist.exercise.Listing.Unlisted;
import cn.micropower.powerlist.exercise.Listing.Unpublished;
import cn.micropower.powerlist.procedure.Step;
import cn.micropower.powerlist.rulepack.RulesInForce;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise of power as its facts have left it.
 *
 * @param course how far it has come through its procedure
 */
record Exercise(ExerciseId id, UnitPath place, ListedPower power, String title, Course course) {

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
    var after = after(Passage.of(vote));
    var events = new ArrayList<ExerciseEvent>(List.of(new VoteRecorded(id, vote)));
    if (vote.passed() && course.resolvesBy(vote)) {
      events.add(after.resolved(vote, command.sitting().rules()));
    }
    after.completed().ifPresent(events::add);
    return events;
  }

  /** Decides on an action: it is recorded, and what follows from it. */
  List<ExerciseEvent> decide(RecordAction command, String role) {
    var action = command.action();
    course.mustAct(command.step(), role);
    course.last().ifPresent(before -> new Diligence(before, command.today()).examine(action));
    var after = after(Passage.of(command.step(), action));
    var events =
        new ArrayList<ExerciseEvent>(List.of(new ActionRecorded(id, command.step(), action)));
    after
        .course
        .openPublicity(command.rules())
        .map(publicity -> after.concluded(command.step(), action, publicity))
        .ifPresent(events::add);
    after.completed().ifPresent(events::add);
    return events;
  }

  /** Decides on a publicity that has ended; the same one told again changes nothing. */
  List<ExerciseEvent> decide(CompletePublicity command) {
    if (course.passages().contains(passage(command))) {
      return List.of();
    }
    var step = course.mustPublish(command.step());
    var posted =
        new Posted(
            command.duty(), command.firstDay(), command.lastDay(), judgements(command, step));
    var events =
        new ArrayList<ExerciseEvent>(List.of(new PublicityCompleted(id, command.step(), posted)));
    after(passage(command)).completed().ifPresent(events::add);
    return events;
  }

  /** Returns the exercise after the event. */
  static Optional<Exercise> evolve(Optional<Exercise> before, ExerciseEvent event) {
    return switch (event) {
      case ExerciseProposed(var id, var place, var power, var procedure, var topic, var vote) ->
          Optional.of(
              new Exercise(id, place, power, topic.title(), Course.of(procedure.shared()))
                  .after(Passage.of(vote)));
      case VoteRecorded(_, var vote) -> before.map(known -> known.after(Passage.of(vote)));
      case ActionRecorded(_, var step, var action) ->
          before.map(known -> known.after(Passage.of(step, action)));
      case PublicityCompleted(_, var step, var posted) ->
          before.map(known -> known.after(Passage.of(step, posted.firstDay(), posted.lastDay())));
      case ResolutionPassed _, ExerciseConcluded _, ExerciseCompleted _ -> before;
    };
  }

  private Exercise after(Passage passage) {
    return new Exercise(id, place, power, title, course.after(passage));
  }

  private ExerciseEvent resolved(Vote vote, RulesInForce rules) {
    return new ResolutionPassed(
        id,
        vote.step(),
        vote.body(),
        vote.meeting().heldOn(),
        matter(),
        course.openPublicity(rules).orElse(null));
  }

  private ExerciseEvent concluded(String step, Action action, Publicity publicity) {
    return new ExerciseConcluded(id, step, action.concludedOn(), matter(), publicity);
  }

  private Matter matter() {
    return new Matter(place, power.item(), title);
  }

  private Optional<ExerciseEvent> completed() {
    return course.open().isPresent()
        ? Optional.empty()
        : course.last().map(last -> new ExerciseCompleted(id, place, last.until()));
  }

  private static Passage passage(CompletePublicity command) {
    return Passage.of(command.step(), command.firstDay(), command.lastDay());
  }

  /** Counted and recorded; what is over cannot be refused any more. */
  private static List<Judgement> judgements(CompletePublicity command, Step.Publicity step) {
    var days =
        Math.clamp(
            ChronoUnit.DAYS.between(command.firstDay(), command.lastDay()) + 1,
            0,
            Integer.MAX_VALUE);
    return command.rules().days(step.publicityRules().minimumDays()).stream()
        .map(rule -> Judgement.ofDays(rule.ruling(), days))
        .toList();
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
