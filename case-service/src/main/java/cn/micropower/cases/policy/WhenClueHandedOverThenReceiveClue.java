package cn.micropower.cases.policy;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.clue.Clues;
import cn.micropower.cases.clue.Origin;
import cn.micropower.cases.clue.ReceiveClue;
import cn.micropower.cases.naming.Naming;
import cn.micropower.cases.writing.Writings;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.supervision.SupervisionFact.ClueHandedOver;
import cn.micropower.platform.inbox.Arrival;
import cn.micropower.platform.inbox.NotYet;
import cn.micropower.platform.inbox.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 线索移交，则接收线索 — once, however often it is told. */
@Component
final class WhenClueHandedOverThenReceiveClue implements Policy<ClueHandedOver> {
  private final Circle circle;
  private final Naming naming;
  private final Clues clues;
  private final Writings writings;

  WhenClueHandedOverThenReceiveClue(Circle circle, Naming naming, Clues clues, Writings writings) {
    this.circle = circle;
    this.naming = naming;
    this.clues = clues;
    this.writings = writings;
  }

  @Override
  public Class<ClueHandedOver> fact() {
    return ClueHandedOver.class;
  }

  /** The account is sealed on its way in: nothing that follows ever holds it in clear. */
  @Override
  public List<ReceiveClue> when(ClueHandedOver fact, Arrival arrival) {
    var clue = naming.clue(fact.handover());
    if (clues.told(clue).isPresent()) {
      return List.of();
    }
    var assignee = assignee(fact);
    var matter = fact.matter();
    var keys = writings.keys(fact.subjects().size(), fact.seat());
    return List.of(
        new ReceiveClue(
            clue,
            new Origin(
                fact.handover(), matter.id(), matter.place(), matter.exercise(), matter.title()),
            fact.seat(),
            writings.seal(keys, fact.account()),
            fact.subjects(),
            assignee,
            LocalDate.ofInstant(arrival.time(), ZONE)));
  }

  /**
   * Neither a subject nor a relative deals with it: it falls back to who handed it over.
   *
   * @throws NotYet if he may not know of it either; it is parked, and not lost
   */
  private PersonId assignee(ClueHandedOver fact) {
    return Stream.of(fact.assignee(), fact.decidedBy())
        .filter(person -> !fact.subjects().contains(person))
        .filter(person -> !circle.related(person, fact.subjects()))
        .findFirst()
        .orElseThrow(() -> new NotYet("somebody who may know of it"));
  }
}
