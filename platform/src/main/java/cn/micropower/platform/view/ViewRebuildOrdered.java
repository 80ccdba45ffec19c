package cn.micropower.platform.view;

import cn.micropower.platform.eventstore.Stored;

/** An operator ordered a view to be built anew; who it was stands in the metadata. */
@Stored(name = "view.rebuild-ordered")
public record ViewRebuildOrdered(String view) {}
