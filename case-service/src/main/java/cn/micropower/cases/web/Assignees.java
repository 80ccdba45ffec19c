package cn.micropower.cases.web;

import cn.micropower.cases.access.Assignee;
import cn.micropower.cases.access.Circle;
import cn.micropower.cases.access.Fitness;
import cn.micropower.cases.access.Kind;
import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.access.Thing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import org.springframework.stereotype.Component;

/** Finds out of those whom a request names how they stand to the matter. */
@Component
final class Assignees {
  private final Circle circle;
  private final Fitness fitness;

  Assignees(Circle circle, Fitness fitness) {
    this.circle = circle;
    this.fitness = fitness;
  }

  /**
   * Returns the person as one to be assigned.
   *
   * @param seat where the matter is dealt with
   * @param act what the post must be granted, by the table of authority
   */
  Assignee of(AssignmentRequest request, ClueId clue, UnitPath seat, Class<?> act) {
    var person = request.person();
    return new Assignee(
        person,
        request.post(),
        fitness.of(person, request.post(), seat, act),
        circle.keepsOut(clue, person),
        knows(clue, person));
  }

  SecondHand second(PersonId person, ClueId clue) {
    return new SecondHand(person, knows(clue, person));
  }

  private boolean knows(ClueId clue, PersonId person) {
    return circle.knows(person, new Thing(Kind.CLUE, clue.value()));
  }
}
