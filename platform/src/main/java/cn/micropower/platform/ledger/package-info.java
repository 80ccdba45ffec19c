/** 账本 — settled events stand in one order without holes, and every line can be proven. */
@NullMarked
package cn.micropower.platform.ledger;

import org.jspecify.annotations.NullMarked;
