package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Beginning;
import cn.micropower.platform.eventstore.Readings;
import cn.micropower.powerlist.exercise.ExerciseEvent.ExerciseProposed;
import java.util.Optional;

/** The exercises as the door looks them up: whether there is one, and where. */
public final class Exercises {
  private final Beginning<UnitPath> places;

  public Exercises(Readings readings) {
    this.places = readings.beginning(event -> ((ExerciseProposed) event).place());
  }

  /** Where the exercise takes place, if it was ever proposed. */
  public Optional<UnitPath> place(ExerciseId id) {
    return places.of(id.value());
  }
}
