package cn.micropower.platform.restore;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;

/** An operator orders the ledger of a restored database to go on from its last leaf. */
record RebaseLedger(UnitPath place) implements BelongsTo {}
