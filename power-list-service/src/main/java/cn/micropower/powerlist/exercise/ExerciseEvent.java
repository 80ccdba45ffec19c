package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.code.Body;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.powerlist.procedure.Procedure;
import java.time.LocalDate;

/** What can happen in an exercise of power. */
public sealed interface ExerciseEvent {

  ExerciseId exercise();

  /**
   * 已提议 — the power is being used from now on, by this procedure and no later one.
   *
   * @param vote the vote on the procedure's first step
   */
  @Stored(name = "exercise.proposed")
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

  /** 决议通过 — the villagers' side has decided; the resolution must now be made public. */
  @Stored(name = "exercise.resolution-passed")
  record ResolutionPassed(ExerciseId exercise, String step, Body body, LocalDate resolvedOn)
      implements ExerciseEvent {}
}
