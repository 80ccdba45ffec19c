package cn.micropower.platform.inbox;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;

/** An operator wants a parked sequence to be tried again. */
record RetryParked(String id, UnitPath place) implements BelongsTo {}
