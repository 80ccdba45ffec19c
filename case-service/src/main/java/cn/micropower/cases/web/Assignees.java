package cn.micropower.cases.web;

import cn.micropower.cases.access.Assignee;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.replica.Officials;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out of somebody who is to be assigned whether he could do what there is to do. */
@Component
final class Assignees {
  private final Officials officials;
  private final Authority authority;

  Assignees(Officials officials, Authority authority) {
    this.officials = officials;
    this.authority = authority;
  }

  /**
   * Returns the person as one to be assigned.
   *
   * @param seat where the matter is dealt with
   * @param act what the post must be granted, by the table of authority
   */
  Assignee of(PersonId person, PostId post, UnitPath seat, Class<?> act) {
    var fit =
        officials
            .held(person, post)
            .filter(held -> held.place().covers(seat))
            .filter(held -> granted(held, act))
            .isPresent();
    return new Assignee(person, post, fit);
  }

  private boolean granted(HeldPost held, Class<?> act) {
    return authority.mayAsk(List.of(held.role()), act.getSimpleName());
  }
}
