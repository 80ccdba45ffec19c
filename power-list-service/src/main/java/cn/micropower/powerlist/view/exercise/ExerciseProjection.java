package cn.micropower.powerlist.view.exercise;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.powerlist.directory.PostEvent;
import cn.micropower.powerlist.directory.PostEvent.OfficialAppointed;
import cn.micropower.powerlist.exercise.ExerciseEvent;
import cn.micropower.powerlist.exercise.ExerciseEvent.ActionRecorded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseConcluded;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import cn.micropower.powerlist.exercise.ExerciseEvent.PublicityCompleted;
import cn.micropower.powerlist.exercise.ExerciseEvent.ResolutionPassed;
import cn.micropower.powerlist.exercise.ExerciseEvent.VoteRecorded;
import cn.micropower.powerlist.view.Act;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Follows every exercise, line by line. */
record ExerciseProjection(ExerciseRows rows) {

  @EventHandler
  void on(ExerciseEvent event, TrackedEventMessage<?> message, @SequenceNumber long version) {
    var id = event.exercise();
    var act = Act.of(message);
    switch (event) {
      case ExerciseProposed proposed -> {
        rows.add(proposed, act.leaf());
        rows.add(id, version, proposed.vote());
        rows.add(id, act, version, proposed.vote().meeting().heldOn(), Told.proposal(proposed));
      }
      case VoteRecorded(_, var vote) -> {
        rows.add(id, version, vote);
        rows.add(id, act, version, vote.meeting().heldOn(), Told.vote(vote));
      }
      case ResolutionPassed resolved ->
          rows.add(id, act, version, resolved.resolvedOn(), Told.resolution(resolved));
      case PublicityCompleted(_, var step, var posted) -> {
        rows.add(id, version, step, posted);
        rows.add(id, act, version, posted.lastDay(), Told.publicity(step, posted));
      }
      case ActionRecorded(_, var step, var action) -> {
        rows.add(id, version, step, action);
        rows.add(id, act, version, action.completedOn(), Told.action(step, action));
      }
      case ExerciseConcluded concluded ->
          rows.add(id, act, version, concluded.concludedOn(), Told.conclusion(concluded));
      case ExerciseCompleted completed ->
          rows.add(id, act, version, completed.completedOn(), Told.completion());
    }
  }

  /** A refusal on an exercise is a line of its story; one that named no exercise has none. */
  @EventHandler
  void on(RefusalRecorded event, TrackedEventMessage<?> message) {
    if (event.target() != null && event.target().startsWith("exercise:")) {
      var act = Act.of(message);
      var day = LocalDate.ofInstant(act.recordedAt(), ZONE);
      rows.add(new ExerciseId(event.target()), act, null, day, Told.refusal(event));
    }
  }

  @EventHandler
  void on(PostEvent event) {
    switch (event) {
      case OfficialAppointed appointed -> rows.add(appointed);
    }
  }
}
