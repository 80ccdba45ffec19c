package cn.micropower.cases.clue;

import cn.micropower.cases.access.Assignee;
import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.clue.ClueEvent.ClueAssigned;
import cn.micropower.cases.clue.ClueEvent.ClueDisposed;
import cn.micropower.cases.clue.ClueEvent.ClueReceived;
import cn.micropower.cases.clue.ClueEvent.RelativeDeclared;
import cn.micropower.cases.writing.Writing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.HandoverId;
import cn.micropower.contracts.id.MatterId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.RulePackId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.contracts.rule.Days;
import cn.micropower.contracts.rule.Force;
import cn.micropower.contracts.rule.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clue about the director of an invented village, in the hands of two at its township. */
final class ClueMonth {
  static final UnitPath LUTING = UnitPath.of(new UnitId("unit:yunxi"), new UnitId("unit:luting"));
  static final UnitPath LIANHUA = LUTING.below(new UnitId("unit:lianhua"));
  static final ClueId CLUE = new ClueId("sealed:clue");
  static final HandoverId HANDOVER = new HandoverId("sealed:handover");
  static final PersonId DIRECTOR = new PersonId("person:director");
  static final PersonId BROTHER = new PersonId("person:brother");
  static final PersonId FIRST = new PersonId("person:first");
  static final PersonId SECOND = new PersonId("person:second");
  static final PersonId REFERRER = new PersonId("person:referrer");
  static final SecondHand HAND = new SecondHand(SECOND, true);
  static final LocalDate RECEIVED = LocalDate.of(2026, 11, 1);
  static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
  static final Writing TEXT = new Writing(List.of(new PersonId("person:key")), "c2VhbGVk");

  private ClueMonth() {}

  static ReceiveClue receive() {
    return new ReceiveClue(
        CLUE,
        new Origin(HANDOVER, new MatterId("matter:board"), LIANHUA, null, "村务公开栏改造"),
        LUTING,
        TEXT,
        List.of(DIRECTOR),
        FIRST,
        REFERRER,
        RECEIVED);
  }

  static ClueReceived received() {
    return Clue.receive(receive());
  }

  static ClueAssigned assigned(PersonId person) {
    return new ClueAssigned(CLUE, person, new PostId("post:second"));
  }

  static AssignClue assign(PersonId person) {
    return new AssignClue(
        CLUE, new Assignee(person, new PostId("post:second"), true, false, false));
  }

  static RelativeDeclared declared(PersonId person) {
    return new RelativeDeclared(CLUE, DIRECTOR, person, Relation.SIBLING);
  }

  static DeclareRelative declare(PersonId person) {
    return new DeclareRelative(CLUE, DIRECTOR, person, Relation.SIBLING, false, true);
  }

  /** Disposed of by both hands, a number of days after the receipt. */
  static DisposeClue dispose(Way way, int days, Force force) {
    return new DisposeClue(
        CLUE, way, TEXT, RECEIVED.plusDays(days), HAND, false, within(force), TODAY);
  }

  static DisposeClue dispose(Way way) {
    return dispose(way, 30, Force.WARN);
  }

  static ClueDisposed disposed(Way way, @Nullable Plan plan) {
    return new ClueDisposed(CLUE, HANDOVER, way, TEXT, RECEIVED.plusDays(30), SECOND, plan);
  }

  static Ruling<Days> within(Force force) {
    return new Ruling<>("clue.plan", new RulePackId("rule-pack:yunxi"), 1, new Days(30), force);
  }
}
