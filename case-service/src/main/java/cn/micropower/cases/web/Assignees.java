package cn.micropower.cases.web;

import cn.micropower.cases.access.Assignee;
import cn.micropower.cases.access.Circle;
import cn.micropower.cases.access.Kind;
import cn.micropower.cases.access.SecondHand;
import cn.micropower.cases.access.Thing;
import cn.micropower.contracts.id.ClueId;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.replica.Officials;
import org.springframework.stereotype.Component;

/** Finds out of those whom a request names how they stand to the matter. */
@Component
final class Assignees {
  private final Circle circle;
  private final Officials officials;
  private final Authority authority;

  Assignees(Circle circle, Officials officials, Authority authority) {
    this.circle = circle;
    this.officials = officials;
    this.authority = authority;
  }

  /**
   * Returns the person as one to be assigned.
   *
   * @param seat where the matter is dealt with
   * @param act what the post must be granted, by the table of authority
   */
  Assignee of(AssignmentRequest request, ClueId clue, UnitPath seat, Class<?> act) {
    var person = request.person();
    var fit =
        officials
            .held(person, request.post())
            .filter(held -> held.place().covers(seat))
            .filter(held -> granted(held, act))
            .isPresent();
    return new Assignee(
        person, request.post(), fit, circle.keepsOut(clue, person), knows(clue, person));
  }

  SecondHand second(PersonId person, ClueId clue) {
    return new SecondHand(person, knows(clue, person));
  }

  private boolean knows(ClueId clue, PersonId person) {
    return circle.knows(person, new Thing(Kind.CLUE, clue.value()));
  }

  private boolean granted(HeldPost held, Class<?> act) {
    return authority.grantedTo(held.role(), act.getSimpleName());
  }
}
