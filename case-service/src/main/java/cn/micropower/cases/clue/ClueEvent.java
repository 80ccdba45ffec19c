package cn.micropower.cases.clue;

import cn.micropower.cases.access.CircleChange;
import cn.micropower.cases.access.Kin;
import cn.micropower.cases.access.Kind;
import cn.micropower.cases.access.Thing;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.eventstore.Stored;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can happen to a clue. */
public sealed interface ClueEvent extends CircleChange {

  /**
   * 线索已接收 — its subjects are kept out from the first moment.
   *
   * @param account what it is about, under the keys of its subjects
   * @param decidedBy who decided to hand it over, and so knows of it; null where he must keep out,
   *     and before revision 2
   */
  @Stored(name = "clue.received", revision = "2", sealed = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClueReceived(
      ClueId clue,
      Origin origin,
      UnitPath seat,
      Writing account,
      List<PersonId> subjects,
      PersonId assignee,
      @Nullable PersonId decidedBy,
      LocalDate receivedOn)
      implements ClueEvent {

    public ClueReceived {
      subjects = List.copyOf(subjects);
    }

    @Override
    public List<Thing> things() {
      return List.of(new Thing(Kind.CLUE, clue.value()));
    }

    @Override
    public List<PersonId> entrusted() {
      return Stream.concat(Stream.of(assignee), Stream.ofNullable(decidedBy)).distinct().toList();
    }

    @Override
    public List<PersonId> about() {
      return subjects;
    }
  }

  /** 线索已指派. */
  @Stored(name = "clue.assigned", sealed = true)
  record ClueAssigned(ClueId clue, PersonId person, PostId post) implements ClueEvent {

    @Override
    public List<PersonId> entrusted() {
      return List.of(person);
    }
  }

  /** 近亲属已申报 — from now on that person knows of nothing here. */
  @Stored(name = "clue.relative-declared", sealed = true)
  record RelativeDeclared(ClueId clue, PersonId subject, PersonId person, Relation relation)
      implements ClueEvent {

    @Override
    public List<Kin> kin() {
      return List.of(new Kin(subject, person));
    }
  }

  /**
   * 线索已处置.
   *
   * @param plan whether it came in time, if it is the first; null otherwise
   */
  @Stored(name = "clue.disposed", sealed = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClueDisposed(
      ClueId clue,
      HandoverId handover,
      Way way,
      Writing reason,
      LocalDate decidedOn,
      PersonId secondPerson,
      @Nullable Plan plan)
      implements ClueEvent {}
}
