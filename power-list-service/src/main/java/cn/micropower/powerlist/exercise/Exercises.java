package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Beginning;
import cn.micropower.platform.eventstore.Reading;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import java.time.LocalDate;
import java.util.Optional;

/** The exercises as the doors look them up: whether there is one, where, and how far it is. */
public final class Exercises {
  private final Beginning<ExerciseProposed, UnitPath> places;
  private final Reading<Optional<Exercise>> exercises;

  public Exercises(Readings readings) {
    this.places = readings.beginning(ExerciseProposed.class, ExerciseProposed::place);
    this.exercises =
        readings.of(
            Optional.empty(),
            (before, event) ->
                event instanceof ExerciseEvent known ? Exercise.evolve(before, known) : before);
  }

  /** Where the exercise takes place, if it was ever proposed. */
  public Optional<UnitPath> place(ExerciseId id) {
    return places.of(id.value());
  }

  /** The day on which what was done last in the exercise ended, if it was ever proposed. */
  public Optional<LocalDate> since(ExerciseId id) {
    return exercises.at(id.value()).map(Exercise::course).flatMap(Course::last).map(Passage::until);
  }
}
