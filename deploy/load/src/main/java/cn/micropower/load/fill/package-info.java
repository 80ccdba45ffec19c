/** 充量 — a ledger as long as after years, and that everything behind it has digested it. */
@NullMarked
package cn.micropower.load.fill;

import org.jspecify.annotations.NullMarked;
