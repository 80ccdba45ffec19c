package cn.micropower.cases.access;

import static cn.micropower.cases.access.CircleRule.SECOND_HAND_IS_ACTOR;
import static cn.micropower.cases.access.CircleRule.SECOND_HAND_NOT_ENTRUSTED;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.rule.Refused;

/**
 * 第二人 — whoever decided it together with the one who enters it.
 *
 * @param knows whether that person may know of the matter
 */
public record SecondHand(PersonId person, boolean knows) {

  /** 《监察法》第四十一条: two or more. Returns if it is another's hand, and one of the circle. */
  public void mustBeAnother(String actor) {
    if (person.value().equals(actor)) {
      throw new Refused(SECOND_HAND_IS_ACTOR);
    }
    if (!knows) {
      throw new Refused(SECOND_HAND_NOT_ENTRUSTED);
    }
  }
}
