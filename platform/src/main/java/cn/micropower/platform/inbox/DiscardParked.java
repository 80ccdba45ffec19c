package cn.micropower.platform.inbox;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import org.jspecify.annotations.Nullable;

/**
 * An operator wants the first fact of a parked sequence to be given up.
 *
 * @param leaf the fact that the operator means, if he says so
 */
record DiscardParked(String id, @Nullable Long leaf, String reason, UnitPath place)
    implements BelongsTo {}
