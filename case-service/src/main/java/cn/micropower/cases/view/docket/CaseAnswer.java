package cn.micropower.cases.view.docket;

import cn.micropower.cases.file.CaseEvent.CaseClosed;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case, as those may read it who may know of it.
 *
 * @param reason why it was opened; null once one of its subjects is erased
 * @param keys under which its texts stand: by these they are erased, at its clue
 * @param assigned those assigned to the case itself, beside those of the clue
 * @param closing null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAnswer(
    CaseId id,
    ClueId clue,
    UnitId unit,
    UnitId seat,
    List<PersonId> subjects,
    @Nullable String reason,
    LocalDate decidedOn,
    PersonId secondPerson,
    List<PersonId> keys,
    List<PersonId> assigned,
    @Nullable Closing closing) {

  static CaseAnswer of(CaseStory story, Writings writings) {
    var opened = Objects.requireNonNull(story.opened());
    return new CaseAnswer(
        opened.file(),
        opened.clue(),
        opened.source().place().unit(),
        opened.seat().unit(),
        opened.source().subjects(),
        writings.open(opened.reason()).orElse(null),
        opened.decidedOn(),
        opened.secondPerson(),
        story.keys(),
        story.assigned(),
        story.closed() == null ? null : Closing.of(story.closed(), writings));
  }

  /** How it ended. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Closing(
      @Nullable String problem,
      @Nullable String result,
      @Nullable String measures,
      LocalDate doneOn,
      String evidenceSha256) {

    private static Closing of(CaseClosed event, Writings writings) {
      var rectification = event.rectification();
      return new Closing(
          writings.open(event.problem()).orElse(null),
          writings.open(event.result()).orElse(null),
          writings.open(rectification.measures()).orElse(null),
          rectification.doneOn(),
          rectification.evidenceSha256());
    }
  }
}
