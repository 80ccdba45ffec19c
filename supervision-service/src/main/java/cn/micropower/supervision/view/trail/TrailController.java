package cn.micropower.supervision.view.trail;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.platform.identity.Caller;
import cn.micropower.platform.identity.Callers;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.web.NotFound;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * 用权全程 — for everyone without a login, for whoever has one within the own district. Those assigned
 * to a clue read of it here; for everybody else the answer is the same as if there were none.
 */
@RestController
class TrailController {
  private final TrailQueries trail;

  TrailController(TrailQueries trail) {
    this.trail = trail;
  }

  @GetMapping("/api/v1/exercises/{exercise}/trail")
  Trail trail(@PathVariable ExerciseId exercise, Reader reader) {
    return trail.ofTheWhole(() -> told(exercise, reader));
  }

  private Trail told(ExerciseId exercise, Reader reader) {
    var place = trail.place(exercise).orElseThrow(NotFound::new);
    var caller = Callers.current();
    if (caller.isPresent()) {
      reader.mustSee(place);
    }
    var person = caller.map(Caller::person).map(Object::toString).orElse(null);
    return new Trail(exercise.value(), trail.of(exercise, person));
  }

  /** The lines of a story, in causal order. */
  record Trail(String exercise, List<TrailLine> lines) {}
}
