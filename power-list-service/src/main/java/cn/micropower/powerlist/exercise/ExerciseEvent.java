package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.powerlist.procedure.Procedure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen in an exercise of power. */
public sealed interface ExerciseEvent {

  ExerciseId exercise();

  /**
   * 已提议 — the power is being used from now on, by this procedure and no later one.
   *
   * @param vote the vote on the procedure's first step
   */
  @Stored(name = "exercise.proposed", revision = "3")
  record ExerciseProposed(
      ExerciseId exercise,
      UnitPath place,
      ListedPower power,
      Procedure procedure,
      Topic topic,
      Vote vote)
      implements ExerciseEvent {}

  /** 已表决 — a meeting voted on a step, and it passed or it did not. */
  @Stored(name = "exercise.vote-recorded")
  record VoteRecorded(ExerciseId exercise, Vote vote) implements ExerciseEvent {}

  /**
   * 决议通过 — the villagers' side has decided.
   *
   * @param matter null in facts of revision 1, which were nobody else's matter yet
   * @param publicity the step that must now make it public; null where the procedure has none
   */
  @Stored(name = "exercise.resolution-passed", revision = "3")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResolutionPassed(
      ExerciseId exercise,
      String step,
      Body body,
      LocalDate resolvedOn,
      @Nullable Matter matter,
      @Nullable Publicity publicity)
      implements ExerciseEvent {}

  /** 公示已完成 — it hung in public, from its first day to its last. */
  @Stored(name = "exercise.publicity-completed")
  record PublicityCompleted(ExerciseId exercise, String step, Posted posted)
      implements ExerciseEvent {}

  /** 已实施 — what was resolved is carried out. */
  @Stored(name = "exercise.action-recorded")
  record ActionRecorded(ExerciseId exercise, String step, Action action) implements ExerciseEvent {}

  /** 用权办结 — it is carried out, and what came of it must now be made public. */
  @Stored(name = "exercise.concluded", revision = "2")
  record ExerciseConcluded(
      ExerciseId exercise, String step, LocalDate concludedOn, Matter matter, Publicity publicity)
      implements ExerciseEvent {}

  /** 用权完成 — every step of the procedure is taken. */
  @Stored(name = "exercise.completed")
  record ExerciseCompleted(ExerciseId exercise, UnitPath place, LocalDate completedOn)
      implements ExerciseEvent {}
}
