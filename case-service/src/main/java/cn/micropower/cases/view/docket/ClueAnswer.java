package cn.micropower.cases.view.docket;

import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.cases.clue.Plan;
import cn.micropower.cases.clue.Relation;
import cn.micropower.cases.clue.Way;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.ExerciseId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One clue, as those may read it who may know of it.
 *
 * @param account what it is about; null once one of its subjects is erased
 * @param keys under which its texts stand: by these they are erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClueAnswer(
    ClueId id,
    UnitId unit,
    UnitId seat,
    String title,
    @Nullable ExerciseId exercise,
    LocalDate receivedOn,
    @Nullable String account,
    List<PersonId> subjects,
    List<PersonId> keys,
    List<PersonId> assigned,
    List<Relative> relatives,
    List<Disposition> dispositions) {

  static ClueAnswer of(ClueStory story, Writings writings) {
    var received = Objects.requireNonNull(story.received());
    var origin = received.origin();
    return new ClueAnswer(
        received.clue(),
        origin.place().unit(),
        received.seat().unit(),
        origin.title(),
        origin.exercise(),
        received.receivedOn(),
        writings.open(received.account()).orElse(null),
        received.subjects(),
        story.keys(),
        story.assigned(),
        story.relatives().stream().map(Relative::of).toList(),
        story.dispositions().stream().map(disposed -> Disposition.of(disposed, writings)).toList());
  }

  /** Somebody who keeps out. */
  record Relative(PersonId subject, PersonId person, Relation relation) {

    private static Relative of(RelativeDeclared event) {
      return new Relative(event.subject(), event.person(), event.relation());
    }
  }

  /**
   * How it was disposed of.
   *
   * @param plan whether it came in time; null but for the first
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Disposition(
      Way way,
      Sentence name,
      @Nullable String reason,
      LocalDate decidedOn,
      PersonId secondPerson,
      @Nullable Plan plan) {

    private static Disposition of(ClueDisposed event, Writings writings) {
      return new Disposition(
          event.way(),
          new Sentence(event.way().zh(), event.way().en()),
          writings.open(event.reason()).orElse(null),
          event.decidedOn(),
          event.secondPerson(),
          event.plan());
    }
  }
}
