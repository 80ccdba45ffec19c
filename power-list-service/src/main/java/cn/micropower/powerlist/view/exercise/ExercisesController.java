package cn.micropower.powerlist.view.exercise;

import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.identity.Posts;
import cn.micropower.platform.identity.Reader;
import cn.micropower.platform.ledger.Proofs;
import cn.micropower.platform.person.Persons;
import cn.micropower.platform.time.DomainClock;
import cn.micropower.platform.web.Cursor;
import cn.micropower.platform.web.NotFound;
import cn.micropower.platform.web.Page;
import cn.micropower.powerlist.rulepack.book.RulePacks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exercises, for everyone who acts in the same district; nobody else learns that there are any. */
@RestController
@RequestMapping("/api/v1/exercises")
class ExercisesController {
  private final ExerciseQueries exercises;
  private final Posts posts;
  private final Persons persons;
  private final RulePacks packs;
  private final Proofs proofs;
  private final DomainClock clock;

  ExercisesController(
      ExerciseQueries exercises,
      Posts posts,
      Persons persons,
      RulePacks packs,
      Proofs proofs,
      DomainClock clock) {
    this.exercises = exercises;
    this.posts = posts;
    this.persons = persons;
    this.packs = packs;
    this.proofs = proofs;
    this.clock = clock;
  }

  @GetMapping
  Page<Item> of(
      @RequestParam UnitId unit,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
      Reader reader) {
    reader.require();
    reader.mustSee(posts.path(unit));
    var rows = exercises.of(unit, Cursor.leaf(cursor), limit);
    return Page.of(rows, limit, ExerciseQueries.Row::leafIndex, Item::of);
  }

  /**
   * One exercise. The name of the villager who raised it is opened only for a reader whose own unit
   * is the place of the exercise.
   */
  @GetMapping("/{exercise}")
  ResponseEntity<ExerciseAnswer> one(@PathVariable ExerciseId exercise, Reader reader) {
    var followed = visible(exercise, reader);
    var villager =
        Optional.ofNullable(followed.proposed().topic().origin().villager())
            .filter(_ -> reader.isOf(followed.proposed().place()))
            .flatMap(persons::open)
            .orElse(null);
    return ResponseEntity.ok()
        .eTag("\"" + followed.version() + "\"")
        .body(ExerciseAnswer.of(followed, villager));
  }

  @GetMapping("/{exercise}/story")
  Story story(@PathVariable ExerciseId exercise, Reader reader) {
    visible(exercise, reader);
    return new Story(exercise.value(), exercises.story(exercise));
  }

  @GetMapping("/{exercise}/flow")
  FlowAnswer flow(@PathVariable ExerciseId exercise, Reader reader) {
    var followed = visible(exercise, reader);
    return FlowAnswer.of(followed, packs.inForce(followed.proposed().place(), clock.today()));
  }

  @GetMapping("/{exercise}/proof")
  ProofAnswer proof(@PathVariable ExerciseId exercise, Reader reader) {
    visible(exercise, reader);
    return ProofAnswer.of(exercises.story(exercise), proofs);
  }

  private Followed visible(ExerciseId exercise, Reader reader) {
    reader.require();
    var followed = exercises.named(exercise).orElseThrow(NotFound::new);
    reader.mustSee(followed.proposed().place());
    return followed;
  }

  /** The lines of a story. */
  record Story(String exercise, List<StoryLine> lines) {}

  /** One exercise in a page. */
  record Item(String id, String unit, String item, String title, long version) {
    static Item of(ExerciseQueries.Row row) {
      return new Item(row.exercise(), row.unit(), row.item(), row.title(), row.version());
    }
  }
}
