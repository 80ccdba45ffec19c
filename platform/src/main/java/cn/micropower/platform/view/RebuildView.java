package cn.micropower.platform.view;

import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.command.BelongsTo;

/** An operator orders a view to be built anew beside the live one. */
record RebuildView(String view, UnitPath place) implements BelongsTo {}
