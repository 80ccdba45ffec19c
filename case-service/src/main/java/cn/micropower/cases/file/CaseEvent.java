package cn.micropower.cases.file;

import cn.micropower.cases.access.CircleChange;
import cn.micropower.cases.access.Kind;
import cn.micropower.cases.access.Thing;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.CaseId;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import java.time.LocalDate;
import java.util.List;

/** What can happen to a case. */
public sealed interface CaseEvent extends CircleChange {

  CaseId file();

  /** 已立案 — whoever may know of the clue may know of the case. */
  @Stored(name = "case.opened", sealed = true)
  record CaseOpened(
      CaseId file,
      Source source,
      UnitPath seat,
      Writing reason,
      LocalDate decidedOn,
      PersonId secondPerson)
      implements CaseEvent {

    @Override
    public ClueId clue() {
      return source.clue();
    }

    @Override
    public List<Thing> things() {
      return List.of(
          new Thing(Kind.CASE, file.value()),
          new Thing(Kind.VOLUME, source.place().unit().value()));
    }
  }

  /** 案件已指派. */
  @Stored(name = "case.assigned", sealed = true)
  record CaseAssigned(CaseId file, ClueId clue, PersonId person, PostId post) implements CaseEvent {

    @Override
    public List<PersonId> entrusted() {
      return List.of(person);
    }
  }

  /** 已结案. */
  @Stored(name = "case.closed", sealed = true)
  record CaseClosed(
      CaseId file, Source source, Writing problem, Writing result, Rectification rectification)
      implements CaseEvent {

    @Override
    public ClueId clue() {
      return source.clue();
    }
  }
}
