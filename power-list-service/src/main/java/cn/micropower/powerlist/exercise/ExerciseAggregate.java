package cn.micropower.powerlist.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Keeps one {@link Exercise} in the event store: commands in, facts out. */
@Aggregate(type = "exercise", cache = "aggregateCache")
final class ExerciseAggregate implements BelongsTo {
  private Optional<Exercise> exercise = Optional.empty();

  /** For the store, which replays the facts into it. */
  ExerciseAggregate() {}

  @CommandHandler
  ExerciseAggregate(ProposeExercise command, @MetaDataValue("role") String role) {
    AggregateLifecycle.apply(Exercise.propose(command, role));
  }

  @CommandHandler
  Taken handle(RecordVote command, @MetaDataValue("role") String role) {
    exercise.orElseThrow().decide(command, role).forEach(AggregateLifecycle::apply);
    return Taken.of(exercise.orElseThrow().course());
  }

  @CommandHandler
  Taken handle(RecordAction command, @MetaDataValue("role") String role) {
    exercise.orElseThrow().decide(command, role).forEach(AggregateLifecycle::apply);
    return Taken.of(exercise.orElseThrow().course());
  }

  @CommandHandler
  void handle(CompletePublicity command) {
    exercise.orElseThrow().decide(command).forEach(AggregateLifecycle::apply);
  }

  @AggregateIdentifier
  @Nullable ExerciseId id() {
    return exercise.map(Exercise::id).orElse(null);
  }

  @EventSourcingHandler
  void on(ExerciseEvent event) {
    exercise = Exercise.evolve(exercise, event);
  }

  @Override
  public UnitPath place() {
    return exercise.orElseThrow().place();
  }
}
