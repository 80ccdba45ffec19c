package cn.micropower.cases.access;

import static cn.micropower.cases.access.CircleRule.ALREADY_ENTRUSTED;
import static cn.micropower.cases.access.CircleRule.ASSIGNEE_KEPT_OUT;
import static cn.micropower.cases.access.CircleRule.ASSIGNEE_UNFIT;
import static cn.micropower.cases.access.CircleRule.NOBODY_WOULD_BE_LEFT;
import static cn.micropower.cases.access.CircleRule.SECOND_HAND_IS_ACTOR;
import static cn.micropower.cases.access.CircleRule.SECOND_HAND_NOT_ENTRUSTED;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.rule.Refused;
import java.util.HashSet;
import java.util.Set;

/**
 * 知情人 — who is assigned to a matter, and who is kept out of it, as decisions judge by them.
 *
 * @param entrusted those assigned, whether kept out since or not
 * @param keptOut subjects and their relatives
 */
public record Insiders(Set<PersonId> entrusted, Set<PersonId> keptOut) {
  public static final Insiders NONE = new Insiders(Set.of(), Set.of());

  public Insiders {
    entrusted = Set.copyOf(entrusted);
    keptOut = Set.copyOf(keptOut);
  }

  /** Returns them after what the fact changes. */
  public Insiders after(CircleChange change) {
    var more = new HashSet<>(entrusted);
    more.addAll(change.entrusted());
    var out = new HashSet<>(keptOut);
    out.addAll(change.keptOut());
    return new Insiders(more, out);
  }

  /** Returns them with further ones who are assigned. */
  public Insiders and(Set<PersonId> further) {
    var more = new HashSet<>(entrusted);
    more.addAll(further);
    return new Insiders(more, keptOut);
  }

  /** Those who may know: assigned, and not kept out. */
  public Set<PersonId> present() {
    var present = new HashSet<>(entrusted);
    present.removeAll(keptOut);
    return Set.copyOf(present);
  }

  /** Returns if that person may be assigned. */
  public void mustTake(Assignee assignee) {
    if (keptOut.contains(assignee.person())) {
      throw new Refused(ASSIGNEE_KEPT_OUT);
    }
    if (!assignee.fit()) {
      throw new Refused(ASSIGNEE_UNFIT, assignee.post());
    }
    if (entrusted.contains(assignee.person())) {
      throw new Refused(ALREADY_ENTRUSTED);
    }
  }

  /** 《监察法》第四十一条: two or more. Returns if the second hand is another's, and of the circle. */
  public void mustBeTwo(String actor, PersonId second) {
    if (second.value().equals(actor)) {
      throw new Refused(SECOND_HAND_IS_ACTOR);
    }
    if (!present().contains(second)) {
      throw new Refused(SECOND_HAND_NOT_ENTRUSTED);
    }
  }

  /** Returns if somebody is left who knows of it, once that person is kept out. */
  public void mustDoWithout(PersonId person) {
    if (present().stream().allMatch(person::equals)) {
      throw new Refused(NOBODY_WOULD_BE_LEFT);
    }
  }
}
