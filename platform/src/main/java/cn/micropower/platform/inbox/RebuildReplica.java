package cn.micropower.platform.inbox;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;

/** An operator wants a replica to be filled anew. */
record RebuildReplica(String replica, UnitPath place) implements BelongsTo {}
