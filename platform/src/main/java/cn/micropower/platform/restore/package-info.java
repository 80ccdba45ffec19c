/** 恢复 — a ledger whose database was restored from a dump is ordered to go on from its last leaf. */
@NullMarked
package cn.micropower.platform.restore;

import org.jspecify.annotations.NullMarked;
