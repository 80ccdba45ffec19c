package cn.micropower.cases.access;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.HeldPost;
import cn.micropower.platform.replica.Officials;
import org.springframework.stereotype.Component;

/**
 * 适任 — who may deal with a matter: whoever holds a post today that is granted such acts, in the
 * unit at its seat or in one above it.
 */
@Component
public final class Fitness {
  private final Officials officials;
  private final Authority authority;

  Fitness(Officials officials, Authority authority) {
    this.officials = officials;
    this.authority = authority;
  }

  /**
   * Whether the person holds that post, and it is such a one.
   *
   * @param seat where the matter is dealt with
   * @param act what the post must be granted, by the table of authority
   */
  public boolean of(PersonId person, PostId post, UnitPath seat, Class<?> act) {
    return officials.held(person, post).filter(held -> isFit(held, seat, act)).isPresent();
  }

  /** Whether the person holds any such post. */
  public boolean of(PersonId person, UnitPath seat, Class<?> act) {
    return officials.posts(person).stream().anyMatch(held -> isFit(held, seat, act));
  }

  /**
   * Whether there is such a post and such an official here: an appointment may not have arrived.
   */
  public boolean knows(PersonId person, PostId post) {
    return officials.known(person) && officials.place(post).isPresent();
  }

  private boolean isFit(HeldPost held, UnitPath seat, Class<?> act) {
    return held.place().covers(seat) && authority.grantedTo(held.role(), act.getSimpleName());
  }
}
