package cn.micropower.powerlist.exercise;

import cn.micropower.powerlist.exercise.Vote.Outcome;
import cn.micropower.powerlist.procedure.Step;
import org.jspecify.annotations.Nullable;

/**
 * What an entry has come to, for who entered it.
 *
 * @param outcome whether the step is taken
 * @param openStep the step that comes next, the same one if it is not taken; null at the end
 */
record Taken(Outcome outcome, @Nullable String openStep) {

  static Taken of(Course course) {
    var took = course.last().filter(Passage::took).isPresent();
    return new Taken(
        took ? Outcome.PASSED : Outcome.NOT_PASSED, course.open().map(Step::id).orElse(null));
  }
}
