package cn.micropower.cases.web;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.platform.person.ErasureReason;
import jakarta.validation.constraints.NotNull;

/**
 * Whose texts are to be erased, and why.
 *
 * @param key one of those under which the texts of the clue, or of its case, stand
 */
record ErasureRequest(@NotNull PersonId key, @NotNull ErasureReason reason) {}
