package cn.micropower.powerlist.exercise;

import cn.micropower.powerlist.exercise.Vote.Outcome;
import cn.micropower.powerlist.procedure.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded vote has come to, for who recorded it.
 *
 * @param openStep the step that comes next, the same one if the vote did not pass; null at the end
 */
record Taken(Outcome outcome, @Nullable String openStep) {

  static Taken of(Course course) {
    return new Taken(course.votes().getLast().outcome(), course.open().map(Step::id).orElse(null));
  }
}
