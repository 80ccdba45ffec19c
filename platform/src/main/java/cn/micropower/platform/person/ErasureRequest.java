package cn.micropower.platform.person;

import cn.micropower.contracts.id.PersonId;
import jakarta.validation.constraints.NotNull;

/**
 * Whose texts are to be erased, and why.
 *
 * @param key one of those under which the texts of the matter stand
 */
public record ErasureRequest(@NotNull PersonId key, @NotNull ErasureReason reason) {}
