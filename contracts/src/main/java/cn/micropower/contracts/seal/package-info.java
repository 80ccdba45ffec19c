/** 密封 — how a confidential fact travels: everyone sees that there is something, few can read it. */
@NullMarked
package cn.micropower.contracts.seal;

import org.jspecify.annotations.NullMarked;
