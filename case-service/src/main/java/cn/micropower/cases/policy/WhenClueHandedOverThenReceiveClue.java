package cn.micropower.cases.policy;

import static cn.micropower.platform.time.DomainClock.ZONE;

import cn.micropower.cases.access.Circle;
import cn.micropower.cases.access.Fitness;
import cn.micropower.cases.clue.Clues;
import cn.micropower.cases.clue.DisposeClue;
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
import org.springframework.stereotype.Component;

/** 线索移交，则接收线索 — once, however often it is told. */
@Component
final class WhenClueHandedOverThenReceiveClue implements Policy<ClueHandedOver> {
  private static final Class<?> ACT = DisposeClue.class;

  private final Circle circle;
  private final Fitness fitness;
  private final Naming naming;
  private final Clues clues;
  private final Writings writings;

  WhenClueHandedOverThenReceiveClue(
      Circle circle, Fitness fitness, Naming naming, Clues clues, Writings writings) {
    this.circle = circle;
    this.fitness = fitness;
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
    circle.hold(fact.subjects());
    var assignee = assignee(fact);
    var matter = fact.matter();
    var keys = writings.keys(fact.subjects().size(), fact.seat());
    return List.of(
        new ReceiveClue(
            clue,
            new Origin(
                fact.handover(), matter.id(), matter.place(), matter.exercise(), matter.title()),
            fact.seat(),
            writings.seal(keys, fact.seat(), fact.account()),
            fact.subjects(),
            assignee,
            mayKnow(fact.decidedBy(), fact) ? fact.decidedBy() : null,
            LocalDate.ofInstant(arrival.time(), ZONE)));
  }

  /**
   * Neither a subject nor a relative deals with it, nor who has no post (any more) that may: it
   * falls back to who handed it over.
   *
   * @throws NotYet if he may not deal with it either, or if the post of the assignee has not
   *     arrived here; it is parked, and not lost
   */
  private PersonId assignee(ClueHandedOver fact) {
    var assignee = fact.assignee();
    var decidedBy = fact.decidedBy();
    if (!fitness.knows(assignee, fact.post())) {
      throw new NotYet("the appointment of the assignee");
    }
    if (mayKnow(assignee, fact) && fitness.of(assignee, fact.post(), fact.seat(), ACT)) {
      return assignee;
    }
    if (mayKnow(decidedBy, fact) && fitness.of(decidedBy, fact.seat(), ACT)) {
      return decidedBy;
    }
    throw new NotYet("somebody who may deal with it");
  }

  private boolean mayKnow(PersonId person, ClueHandedOver fact) {
    return !fact.subjects().contains(person) && !circle.related(person, fact.subjects());
  }
}
