package cn.micropower.supervision.replica;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.rule.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact tells of an exercise.
 *
 * @param exercise null where the line follows another one
 * @param place null where the fact does not say
 * @param judgements what was measured against which rules
 * @param fact what everyone who reads the line may read of it
 */
record Told(
    @Nullable ExerciseId exercise,
    @Nullable UnitPath place,
    Sentence sentence,
    List<?> judgements,
    Object fact,
    @Nullable String target,
    @Nullable HandoverId handover,
    @Nullable List<PersonId> entitled) {
  Told {
    judgements = List.copyOf(judgements);
  }

  /** Something that everyone may read of an exercise. */
  static Told of(ExerciseId exercise, @Nullable UnitPath place, String zh, String en, Object fact) {
    return new Told(exercise, place, new Sentence(zh, en), List.of(), fact, null, null, null);
  }

  /** The same, with what was measured. */
  Told judged(List<?> measured) {
    return new Told(exercise, place, sentence, measured, fact, target, handover, entitled);
  }
}
