package cn.micropower.cases.access;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;

/**
 * 承办人 — somebody who is to be assigned.
 *
 * @param fit whether the person holds the post, and the post disposes of such things at that seat
 */
public record Assignee(PersonId person, PostId post, boolean fit) {}
