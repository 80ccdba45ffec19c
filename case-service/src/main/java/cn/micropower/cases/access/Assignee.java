package cn.micropower.cases.access;

import static cn.micropower.cases.access.CircleRule.ALREADY_ENTRUSTED;
import static cn.micropower.cases.access.CircleRule.ASSIGNEE_KEPT_OUT;
import static cn.micropower.cases.access.CircleRule.ASSIGNEE_UNFIT;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.platform.rule.Refused;

/**
 * 承办人 — somebody who is to be assigned.
 *
 * @param fit whether the person holds the post, and the post deals with such things at that seat
 * @param keptOut whether the person is a subject, or related to one
 * @param entrusted whether the person knows of it already
 */
public record Assignee(
    PersonId person, PostId post, boolean fit, boolean keptOut, boolean entrusted) {

  /** Returns if that person may be assigned. */
  public void mustServe() {
    if (keptOut) {
      throw new Refused(ASSIGNEE_KEPT_OUT);
    }
    if (!fit) {
      throw new Refused(ASSIGNEE_UNFIT, post);
    }
    if (entrusted) {
      throw new Refused(ALREADY_ENTRUSTED);
    }
  }
}
