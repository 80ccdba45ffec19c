package cn.micropower.platform.time.local;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;
import java.time.Instant;

/** An operator moves the domain clock forward. */
record MoveClock(Instant to, UnitPath place) implements BelongsTo {}
