package cn.micropower.cases.web;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import jakarta.validation.constraints.NotNull;

/** Who is to deal with it, in which post. */
record AssignmentRequest(@NotNull PersonId person, @NotNull PostId post) {}
