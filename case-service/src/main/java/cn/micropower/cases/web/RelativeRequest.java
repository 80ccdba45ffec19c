package cn.micropower.cases.web;

import cn.micropower.cases.clue.Relation;
import cn.micropower.contracts.id.PersonId;
import jakarta.validation.constraints.NotNull;

/** Who is related to which subject. */
record RelativeRequest(
    @NotNull PersonId subject, @NotNull PersonId person, @NotNull Relation relation) {}
