package cn.micropower.cases.access;

import cn.micropower.contracts.id.PersonId;

/** 近亲属 — somebody who is related to a subject. */
public record Kin(PersonId subject, PersonId person) {}
